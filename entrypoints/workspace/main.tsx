import './desk-styles';
import '@/components/desk/styles/sections.css';
import './workspace.css';
import { mountDeskPage } from './mount-desk-page';
import { sections } from './sections';

mountDeskPage({ isPopup: false, sections });
