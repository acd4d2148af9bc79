/** Lo que un mensaje puede nombrar y de dónde sale. */
import type { templateVariableMessages as English } from '@/assets/messages/en/template-variables';

export const templateVariableMessages: typeof English = {
  greeting: { label: 'Saludo', from: '“¡Hola, Maya!” si se conoce el nombre; si no, “¡Hola!”' },
  first_name: { label: 'Nombre de pila', from: 'como lo dice la bio o lo confirmaste tú' },
  name: { label: 'Nombre', from: 'como lo muestra el perfil' },
  handle: { label: 'Usuario', from: 'con @' },
  creators: {
    label: 'Creadores',
    from: 'de quiénes trata un mensaje a un buzón común o de mánager',
  },
  post_hook: { label: 'Post: gancho', from: 'la primera frase de la descripción que viste' },
  post_when: { label: 'Post: día', from: 'cuándo se publicó el post' },
  post_url: { label: 'Post: enlace', from: 'el post que viste' },
  niche: { label: 'Nicho', from: 'de qué tratan casi todos sus posts' },
  why_fit: { label: 'Por qué encaja', from: 'lo que se encontró de tu brief en sus posts' },
  brand: { label: 'Marca', from: 'del brief' },
  product: { label: 'Producto', from: 'de los datos de la campaña' },
  offer: { label: 'Oferta', from: 'de los datos de la campaña' },
  promo_code: { label: 'Código promocional', from: 'el propio de cada creador' },
  tracking_url: { label: 'Enlace de seguimiento', from: 'el propio de cada creador' },
  disclosure: { label: 'Aviso', from: 'cómo hay que marcar el post, de los datos de la campaña' },
  sender: { label: 'Remitente', from: 'quién firma, de los datos de la campaña' },
  campaign: { label: 'Campaña', from: 'su nombre, tal como la llamaste' },
};
