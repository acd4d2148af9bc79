import './read-ahead';
import './desk-styles';
import '@/components/desk/styles/sections.css';
import './workspace.css';
import { SectionNav } from '@/components/desk/SectionNav';
import { SectionView } from '@/components/desk/SectionView';
import { mountDeskPage } from './mount-desk-page';
import { sections } from './sections';

mountDeskPage({ isPopup: false, workspace: { sections, Nav: SectionNav, View: SectionView } });
