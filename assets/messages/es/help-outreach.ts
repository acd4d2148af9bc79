import type { HelpTopic } from '@/assets/messages/en/help-figures';
import type { outreachTopics as English } from '@/assets/messages/en/help-outreach';

export const outreachTopics: Record<keyof typeof English, HelpTopic> = {
  outreach: {
    title: 'Escribir a los creadores',
    parts: [
      {
        points: [
          'Contacto → Exportar hace un archivo para la herramienta con la que envías. Antes de escribir nada dice quién está dentro, quién se queda fuera y por qué.',
          'A nadie se le escribe dos veces: quien ya fue contactado en cualquier campaña, dijo que no, fue descartado o no quiere contacto no entra en los archivos para herramientas de envío. Tampoco tus notas, tarifas, valoraciones ni lo que conviene revisar.',
          'Un buzón que comparten varios creadores, por ejemplo el de una agencia, recibe un solo mensaje que los nombra.',
          'El nombre de pila se usa solo si lo dice la bio o si lo confirmaste. Si no, el saludo es “Hola:”: un emoji o un eslogan nunca saludan.',
          'Contacto → Mensajes rellena tus plantillas con lo que viste: el post, su primera frase, el nicho, por qué encaja. Lo que no se puede rellenar queda marcado antes de enviar.',
          'Sin correo, copia el mensaje y abre el perfil. Feedscout nunca envía: “Marcar como contactado” es tu palabra.',
        ],
      },
    ],
  },
  tracking: {
    title: 'Enlaces y códigos',
    parts: [
      {
        points: [
          'Un patrón hace para cada creador un enlace con campos UTM y un código promocional. Los ves todos antes de darlos.',
          'Un código es único en su campaña y sigue siendo del creador una vez dado, también con otro nombre de usuario.',
          'Un código solo de letras puede ser una palabra corriente: se reconoce en mayúsculas o tras una palabra como «código». Con una cifra no hay duda.',
        ],
      },
    ],
  },
  results: {
    title: 'Resultados',
    parts: [
      {
        text: 'Un post cuenta para la campaña si lleva la cuenta de la marca, su hashtag o el código del creador, y se hizo después de añadirlo. Se reconoce la próxima vez que te lo encuentras, en el feed, en el perfil o abierto; cada encuentro posterior trae cifras más nuevas. Tu palabra vale más.',
      },
      {
        terms: [
          ['Coste por mil vistas', 'tarifa ÷ vistas × 1000'],
          ['Coste por interacción', 'tarifa ÷ (likes + comentarios + compartidos)'],
          ['Retorno', 'ventas ÷ tarifa, en la misma moneda'],
          [
            'Valor mediático ganado',
            'vistas ÷ 1000 × tu CPM: lo que te habrían costado esas vistas',
          ],
        ],
      },
      {
        points: [
          'Vistas e interacciones son de la última vez que te encontraste el post; se dice el día.',
          'Clics, canjes y ventas se escriben o vienen de un CSV de tu tienda. Lo que no se sabe sigue sin saberse, y no es 0.',
          'Cantidades en monedas distintas nunca se suman ni se comparan.',
          'Un solo post dice poco. “Ampliar”, “mantener” o “terminar” van con las cifras en que se apoyan, y a menudo no hay bastante para decirlo.',
        ],
      },
    ],
  },
  planner: {
    title: 'Planear un presupuesto',
    parts: [
      {
        points: [
          'El planificador dice a cuántos creadores alcanza un presupuesto con tu CPM y cuántas vistas pueden traer, como intervalo: las de un post varían mucho, las de veinte juntos menos.',
          'Se apoya en tus creadores donde se conocen bastantes de un tamaño; si no, nombra el supuesto, que puedes cambiar.',
          'Empieza con una prueba de 3 a 10 y amplía con quienes mejor funcionaron.',
        ],
      },
    ],
  },
};
