/** What the list looks like; what a click adds brings its own. */
import '@/assets/tokens.css';
import '@/components/desk/styles/page.css';
import '@/components/desk/styles/controls.css';
import '@/components/desk/styles/toolbar.css';
import '@/components/desk/styles/table.css';
import '@/components/desk/styles/cells.css';
import '@/components/desk/styles/surround.css';
