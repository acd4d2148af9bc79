/** What the side panel says around the dossier and the shortlist. */
import type { sidePanelMessages as english } from '@/assets/messages/en/side-panel';
import { plural, wholeText } from './numbers';

export const sidePanelMessages: typeof english = {
  open: 'Abrir el panel lateral',
  title: 'Panel lateral de Feedscout',
  following: 'El creador que estás viendo',
  asking: 'Preguntando a esta pestaña a quién estás viendo',
  silentTitle: 'Esta pestaña no se lee',
  silentText: 'Abre TikTok aquí y desplázate: el creador que veas aparecerá en este lugar.',
  silentReload:
    '¿TikTok estaba abierto antes de instalar o actualizar Feedscout? Recarga la pestaña una vez.',
  reload: 'Recargar esta pestaña',
  nobodyTitle: 'Ningún creador a la vista',
  nobodyText: 'Sigue bajando. Aquí aparece quien tenga su post más cerca del centro.',
  reading: 'Leyendo lo que se sabe de este creador',
  unknownTitle: 'Nada guardado sobre este creador',
  unknownText:
    'En una ventana privada, Feedscout solo guarda a los creadores sobre los que decides: usa el chip del post. En las demás, desplázate hasta ver el post entero.',
  shortlist: 'Lista corta',
  shortlistSaid: (n) => `Lista corta: ${plural(n, 'creador', 'creadores')}`,
  count: wholeText,
  hideShortlist: 'Plegar la lista corta',
  showShortlist: 'Desplegar la lista corta',
  search: 'Buscar en la lista corta',
  insights: (handle) => `Todo sobre @${handle}, en el espacio de trabajo`,
  followers: 'Seguidores',
  fit: 'Encaje',
  engagement: 'Interacción',
};
