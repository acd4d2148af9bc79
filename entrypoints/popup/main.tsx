import '@/entrypoints/workspace/read-ahead';
import '@/entrypoints/workspace/list-styles';
import './popup.css';
import { fitToScreen } from '@/components/desk/fit-to-screen';
import { mountDeskPage } from '@/entrypoints/workspace/mount-desk-page';

fitToScreen();
mountDeskPage({ isPopup: true });
