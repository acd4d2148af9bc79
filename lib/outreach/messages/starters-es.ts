import type { StarterTexts } from './starter-templates';

export const spanish: StarterTexts = {
  first: {
    subject: '{brand} y tus videos[[ sobre {niche}]]',
    body: `{greeting}

[[Encontré tu post[[ “{post_hook}”]][[ del {post_when}]]:
{post_url}]]

[[Publicas sobre {why_fit}, y eso es lo que buscamos. ]]Te escribo de parte de {brand}: nos gustaría hacer contigo un post sobre {product}.[[ Lo que ofrecemos: {offer}.]] Cómo lo muestras lo decides tú. Iría marcado como publicidad[[, con {disclosure}]].

¿Te envío los detalles?

{sender}

Si no te interesa, dímelo y no te volveré a escribir.`,
  },
  dm: {
    subject: '',
    body: `{greeting} [[Me gustó tu post “{post_hook}”. ]]Te escribo de parte de {brand}: nos gustaría hacer contigo un post sobre {product}, marcado como publicidad.[[ Lo que ofrecemos: {offer}.]] ¿Te envío los detalles por aquí? Si no te interesa, dímelo y no te volveré a escribir. {sender}`,
  },
  manager: {
    subject: '{brand}: una consulta sobre {creators}',
    body: `{greeting}

Te escribo en relación con {creators}. Esta dirección es el contacto del perfil.

[[Lo que nos llamó la atención: posts sobre {why_fit}. ]]Para {brand} preparamos una colaboración sobre {product}.[[ Lo que ofrecemos: {offer}.]] Cada post iría marcado como publicidad[[, con {disclosure}]].

¿Me puedes enviar disponibilidad y tarifas?

{sender}

Si no te corresponde o prefieres que no te escriba, dímelo y no lo volveré a hacer.`,
  },
  'follow-up': {
    subject: '{brand}: mi mensaje sobre {product}',
    body: `{greeting}

Te escribí sobre un post para {brand} y sé lo fácil que es que un mensaje se pierda.[[ Lo que ofrecemos sigue en pie: {offer}.]]

¿Te interesa? Con un sí o un no me basta.

{sender}

Si no respondes, este es mi último mensaje.`,
  },
  'dm-follow-up': {
    subject: '',
    body: `{greeting} Te escribí sobre un post para {brand} y sé lo fácil que es que un mensaje se pierda.[[ Lo que ofrecemos sigue en pie: {offer}.]] ¿Te interesa? Con un sí o un no me basta. Si no respondes, este es mi último mensaje. {sender}`,
  },
  brief: {
    subject: '{brand}: tu brief',
    body: `{greeting}

Qué bueno contar contigo. Aquí va todo junto:

- De qué se trata: {product}
[[- Lo que recibes: {offer}
]][[- Tu código: {promo_code}
]][[- Tu enlace: {tracking_url}
]]- Etiqueta: marca el post como publicidad con {disclosure} y activa en TikTok la divulgación de contenido comercial.
- Di solo lo que sea cierto para ti. No tiene que gustarte todo.
- Antes de publicarlo me gustaría verlo una vez, solo por los datos.

¿Cuándo me podrías enviar una primera versión?

{sender}`,
  },
};
