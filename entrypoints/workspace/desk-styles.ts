import '@/assets/tokens.css';
import '@/components/desk/styles/page.css';
import '@/components/desk/styles/controls.css';
import '@/components/desk/styles/toolbar.css';
import '@/components/desk/styles/table.css';
import '@/components/desk/styles/cells.css';
import '@/components/desk/styles/surround.css';
import '@/components/desk/styles/editor.css';
