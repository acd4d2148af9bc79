import '@/entrypoints/workspace/desk-styles';
import '@/components/sidepanel/side-panel.css';
import { mountSidePanel } from './mount-side-panel';

mountSidePanel();
