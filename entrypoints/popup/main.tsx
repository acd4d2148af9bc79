import '@/entrypoints/workspace/desk-styles';
import './popup.css';
import { mountDeskPage } from '@/entrypoints/workspace/mount-desk-page';

mountDeskPage({ isPopup: true });
