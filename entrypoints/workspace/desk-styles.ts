import './list-styles';
import '@/components/desk/styles/overview.css';
import '@/components/desk/styles/bulk.css';
import '@/components/desk/styles/editor.css';
