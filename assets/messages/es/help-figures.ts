/** Qué significa cada cifra, en palabras sencillas. Los números son los de `lib/scoring`. */
import type { figureTopics as englishFigures, HelpTopic } from '@/assets/messages/en/help-figures';

export const figureTopics: Record<keyof typeof englishFigures, HelpTopic> = {
  engagement: {
    title: 'Interacción',
    parts: [
      { text: 'De cada cien vistas, cuántas acabaron en un like, un comentario o un compartido.' },
      { formula: '(likes + comentarios + compartidos) ÷ vistas × 100, en cada post' },
      {
        points: [
          'Un post cuenta si tiene al menos 500 vistas y al menos 48 horas cuando se leyó por última vez: los más jóvenes dan entre un 12 y un 20 % de más. Los posts fijados y los anuncios no cuentan.',
          'La tasa del creador es la media geométrica de esos posts, acercada a lo habitual en su mercado con el peso de medio post. Un post con suerte no decide.',
          'El rango, p. ej. 4,7–7,9 %, es donde está probablemente su tasa habitual. En las pruebas, esos rangos acertaron unas 8 de cada 10 veces.',
          'Con uno o dos posts que cuenten ves solo el rango: una primera impresión. Desde tres posts hay también una mejor estimación.',
          'Sin ninguno no hay cifra, y se dice el motivo: menos de 2 días, menos de 500 vistas, etc.',
        ],
      },
      {
        text: 'Abre el perfil para que cuenten más posts: cada uno estrecha el rango, hasta un ±25 %, porque los creadores cambian.',
      },
    ],
  },
  percentile: {
    title: 'Con qué se compara una tasa',
    parts: [
      {
        text: '“Por encima del 62 % de 42 creadores de cuidado de la piel vistos” dice dónde está una tasa entre creadores que se pueden comparar.',
      },
      {
        points: [
          'Primero: creadores del mismo nicho e idioma que hayas visto en este navegador, cuando sean diez; después, los del nicho; después, los del idioma.',
          'Si no, una muestra pública del país: 7218 posts en tendencia de Estados Unidos o 10 094 posts del feed de Vietnam, ambas de 2025. Para otros países no hay ninguna, y entonces no hay percentil.',
          'Pocos creadores dicen poco, así que los tuyos se mezclan con la muestra: diez vistos pesan un cuarto; treinta, la mitad.',
        ],
      },
      {
        text: 'El nivel no interviene: en 10 000 posts, la interacción por vistas fue igual en cuentas pequeñas y grandes. El “micro 6–10 %, mega menos del 2 %” de los artículos es interacción por seguidores, otra cifra.',
      },
    ],
  },
  'like-rate': {
    title: 'Tasa de likes',
    parts: [
      { text: 'Likes por cada 100 seguidores y post, en toda la vida de la cuenta.' },
      { formula: 'likes recibidos ÷ videos ÷ seguidores × 100' },
      {
        points: [
          'Baja con el tamaño: lo típico es cerca de 9 con 10 000 seguidores, 5 con 100 000 y 2,6 con un millón (4935 creadores de 2024). Por eso solo se compara con cuentas de ese tamaño.',
          'Necesita cinco videos; con menos de 1000 seguidores no se compara con nadie.',
          'Los videos borrados la hacen demasiado alta, y eso no se ve desde fuera.',
        ],
      },
    ],
  },
  tier: {
    title: 'Nivel',
    parts: [
      {
        text: 'El tamaño por seguidores. Las fuentes no coinciden, así que eliges la tabla en los ajustes: Standard, Viral Nation, Five-tier o una propia. Standard y Viral Nation coinciden en uno de cada tres creadores.',
      },
      {
        points: [
          'Un nivel empieza en su número y acaba justo antes del siguiente.',
          'En el límite: a menos de un 10 % de un borde. TikTok redondea desde 10 000, y los seguidores se mueven.',
          'Un nivel es un filtro. No suma puntos en ninguna parte.',
        ],
      },
    ],
  },
  views: {
    title: 'Vistas esperables',
    parts: [
      {
        text: 'Cuántas vistas tendrá probablemente un post corriente más, siempre como rango alrededor del post central (la mediana). Un solo post viral dominaría un promedio.',
      },
      { formula: 'mediana ÷ y × 4,8 con un post, 3,4 con cinco, 3,0 con muchos' },
      {
        text: 'Viral quiere decir más de cinco veces la mediana del propio creador. Lo es cerca del 4 % de los posts de un creador típico.',
      },
    ],
  },
  niche: {
    title: 'Nicho',
    parts: [
      {
        text: 'Sobre qué publica un creador, con un voto por post: por las etiquetas de TikTok, los hashtags de comunidades como #skintok y las palabras de la descripción.',
      },
      {
        points: [
          'Seguro desde tres posts con tema, si el 60 % está en un nicho; muy seguro desde el 80 %.',
          'Por debajo es una primera impresión, o “temas variados” para quien publica de muchas cosas.',
          'La bio sola se equivoca de nicho más veces de las que acierta, así que solo desempata.',
          'Los hashtags que comparten los creadores de un nicho se aprenden en este navegador, y se nombran cuando cuentan.',
        ],
      },
    ],
  },
  fit: {
    title: 'Encaje con el brief',
    parts: [
      {
        text: 'Lo cerca que está el contenido de un creador de tus nichos y términos, de 0 a 100.',
      },
      {
        formula:
          '(½ tema + ¼ palabras del brief + ¼ ortografía) × (0,7 + 0,3 × parte de posts sobre el tema) × 100',
      },
      {
        points: [
          'Como máximo 50 si menos del 30 % de las descripciones están en un idioma buscado, o menos del 30 % de los posts vienen de un mercado buscado.',
          'Cada palabra a evitar que aparece resta 30, y se cita.',
          'Lo desconocido ni baja ni sube.',
          'En el chip: ● desde 70, ◐ desde 40, ○ por debajo. Sin brief no hay encaje; ahí está el nicho.',
        ],
      },
    ],
  },
  match: {
    title: '“Encajaría”',
    parts: [
      {
        text: 'La vista previa de un brief, el medidor del feed y el informe preguntan más que el encaje: cada deseo del brief, uno por uno.',
      },
      {
        points: [
          'Encaja: un encaje de 70 o más y ningún deseo que se sepa incumplido: nivel, seguidores, interacción, idioma, mercado, palabras a evitar, competidores.',
          'Lo desconocido no es un fallo: de quien se vio un post reciente no se sabe si tiene poca interacción.',
          'La interacción solo falla si el rango entero queda por debajo de lo que pides.',
        ],
      },
    ],
  },
  conversation: {
    title: 'Conversación y comentarios',
    parts: [
      {
        text: 'Comentarios y guardados por vista y por like, cada uno del post central. Lo típico en una muestra de 2025: 1 comentario y 5 guardados por cada 100 likes.',
      },
      {
        text: 'Los comentarios se leen solo bajo los posts que abres, y solo se cuentan por tipo: preguntas, ganas de comprar, algo concreto, elogio, mención de un amigo, solo emojis, spam. TikTok decide cuáles muestra primero. También se cuentan las respuestas del creador.',
      },
    ],
  },
  cadence: {
    title: 'Ritmo y crecimiento',
    parts: [
      { formula: 'posts después del más antiguo de los últimos 90 días ÷ semanas desde entonces' },
      {
        points: [
          'El ritmo se dice solo cuando has abierto el perfil: los posts del feed los elige TikTok.',
          'Activo: un post en los últimos 30 días. Lento: en los últimos 180. Inactivo: ninguno en más tiempo.',
          'El crecimiento es lo que hicieron los seguidores y los likes entre tus propios encuentros. Si el redondeo de TikTok puede ocultar el cambio, se dice.',
        ],
      },
    ],
  },
  sponsored: {
    title: 'Posts pagados',
    parts: [
      {
        formula:
          'posts con la etiqueta de pago de TikTok o una palabra clara como #ad ÷ posts leídos × 100',
      },
      {
        points: [
          'Los regalos, códigos y enlaces de afiliado van aparte; también los posts que parecen comerciales y no dicen nada.',
          'Cómo se declara: claro (la etiqueta de TikTok, o entre las primeras palabras), escondido (entre muchos hashtags o al final) o con palabras poco claras. Lo que no sería claro en tus mercados se dice como consejo.',
          'Hasta el 20 % se llama sano, hasta el 40 % cargado, por encima saturado; desde tres posts.',
          'Los posts que nombran a un competidor de tu brief se enumeran con sus fechas.',
          'Que no haya marca no prueba nada: de 1805 descripciones de vendedores declarados, ninguna la tenía.',
        ],
      },
    ],
  },
  'check-first': {
    title: 'Revisar antes',
    parts: [
      {
        text: 'Nueve pruebas para cifras que merecen una mirada. Saltan en unos 2 de cada 100 creadores corrientes, cada una puede tener un buen motivo y ninguna dice que alguien haga trampa.',
      },
      {
        points: [
          'Likes recibidos por seguidor: menos de 1 (desde 10 000 seguidores).',
          'Likes por video: unas 14 veces por debajo de las cuentas de ese tamaño.',
          'Cuentas seguidas: 5000 o más, y más de la mitad de los seguidores.',
          'Vistas del post central: menos del 1 % de los seguidores (seis posts).',
          'Interacción del post central: menos del 0,8 % de las vistas (cinco posts).',
          'Likes por vista: más del 35 % (cinco posts), desde el 25 % si casi nadie comenta.',
          'Comentarios por like: menos del 0,05 % (20 000 likes en total).',
          'Vistas casi idénticas (ocho posts).',
          'Comentarios: un 30 % repetidos o un 60 % de solo emojis (20 comentarios).',
        ],
      },
      {
        text: 'Una prueba salta solo si el redondeo de TikTok no puede ser la causa. “Nada en 4 de 9 pruebas” no es una garantía: a cinco les faltaban datos.',
      },
    ],
  },
  contact: {
    title: 'Contacto',
    parts: [
      {
        terms: [
          ['Correo', 'la bio muestra una dirección: un clic la copia'],
          ['Enlace', 'sin dirección, pero con un enlace en la bio'],
          ['MD', 'se abrió el perfil y no muestra ninguno: queda un mensaje directo'],
          ['Sin revisar', 'aún no se abrió el perfil. Eso no es “ninguno”'],
        ],
      },
      {
        text: 'Si una dirección es personal, de empresa o de representación lo dice la propia dirección. Los teléfonos no se leen.',
      },
    ],
  },
  price: {
    title: 'Precio con tu CPM',
    parts: [
      { formula: 'vistas esperables ÷ 1000 × lo que pagas por mil vistas' },
      {
        points: [
          'Sin un CPM en el brief no hay precio: nadie conoce “el” precio, y las listas publicadas difieren hasta 40 veces.',
          'Es un rango, como las vistas.',
          'Anota lo que pide un creador y verás a qué CPM equivale. Las monedas nunca se convierten.',
        ],
      },
    ],
  },
};
