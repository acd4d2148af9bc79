import './desk-styles';
import './workspace.css';
import { mountDeskPage } from './mount-desk-page';

mountDeskPage({ isPopup: false });
