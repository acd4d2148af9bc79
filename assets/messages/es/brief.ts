/** What brief editor and settings say. */
import type {
  briefMessages as englishBrief,
  settingsMessages as englishSettings,
} from '@/assets/messages/en/brief';
import { plural, wholeText } from './numbers';

export const briefMessages: typeof englishBrief = {
  title: 'Brief',
  intro:
    'Sin brief no hay encaje, solo el nicho. Di qué busca la campaña y cada creador tendrá un encaje de 0 a 100 con sus motivos.',
  name: 'Nombre de la campaña',
  nameHint: 'Da nombre a la lista corta y al archivo exportado',
  goal: 'Objetivo',
  goalHint: 'Con qué se mide la campaña: lo siguen el planificador, los resultados y el informe',
  goals: { awareness: 'Notoriedad', conversions: 'Conversiones', content: 'Contenido (UGC)' },
  noGoal: 'Sin decidir',
  groups: { content: 'Qué publican', creators: 'Quiénes son', money: 'Qué puede costar' },
  niches: 'Nichos',
  nichesHint: 'Por los hashtags de sus comunidades. El encaje busca posts de estos nichos',
  nicheSearch: 'Buscar nichos y hashtags',
  nichesChosen: (n, all) => `${wholeText(n)} de ${wholeText(all)} elegidos`,
  noNicheFound: (text) => `Ningún nicho para “${text}”. Añádelo abajo como término`,
  terms: 'Términos',
  termsHint: 'Palabras y hashtags que encajan, p. ej. SPF, retinol, piel luminosa. Intro los añade',
  vetoes: 'A evitar',
  vetoesHint: 'Cada palabra encontrada resta 30 al encaje',
  tiers: 'Niveles',
  tiersHint: 'Ninguno elegido: todos los niveles',
  tierFrom: (from) => `desde ${from}`,
  tierTable: (table) => `Según la tabla “${table}”.`,
  changeTable: 'Cambiar la tabla',
  followersFrom: 'Seguidores desde',
  followersTo: 'Seguidores hasta',
  followersHint: 'Un rango propio, p. ej. 8 mil. Vacío: sin límite',
  followersToHint: 'P. ej. 60 mil: menos que eso',
  minEngagement: 'Interacción mínima, % de vistas',
  minEngagementHint:
    'P. ej. 3. Solo falla quien queda por debajo incluso en su mejor valor probable; lo desconocido no falla',
  languages: 'Idiomas',
  languagesHint: 'De las descripciones, p. ej. español o es. Ninguno: todos los idiomas',
  markets: 'Mercados',
  marketsHint: 'Países donde se hacen los posts, p. ej. México o MX. Ninguno: todos los países',
  competitors: 'Competidores',
  competitorsHint:
    'Nombres y usuarios, p. ej. @rivalskin. Se dice quién trabajó para ellos y cuándo',
  budget: 'Presupuesto',
  budgetCurrency: 'Moneda del presupuesto',
  budgetHint: 'Para toda la campaña, p. ej. 5000. El planificador lo reparte',
  cpm: 'CPM',
  cpmCurrency: 'Moneda del CPM',
  cpmHint:
    'Lo que pagas por mil vistas, p. ej. 6. Da a cada creador un rango de tarifa; sin CPM no hay ninguno',
  add: (label) => `Añadir a ${label.toLowerCase()}`,
  removeToken: (token, label) => `Quitar ${token} de ${label.toLowerCase()}`,
  save: 'Guardar brief',
  cancel: 'Cancelar',
  discard: 'Descartar cambios',
  kept: 'Se conservaron tus cambios sin guardar',
  errors: {
    nameMissing: 'Ponle un nombre a la campaña',
    nameLong: 'Como máximo 80 caracteres',
    tokenLong: (token) => `“${token.slice(0, 20)}…” es demasiado largo: como máximo 80 caracteres`,
    tooMany: 'Como máximo 60',
    unknown: {
      languages: (text) =>
        `Feedscout no conoce el idioma “${text}”. Prueba con su nombre en español o un código como es`,
      markets: (text) =>
        `Feedscout no conoce el país “${text}”. Prueba con su nombre en español o un código como MX`,
    },
    noAmount:
      'Un importe mayor que 0, p. ej. 6 o 6,50. Déjalo vacío si no quieres rangos de tarifa',
    noBudget: 'Un importe mayor que 0, p. ej. 5000. Déjalo vacío si no hay presupuesto',
    noCount: 'Un número de seguidores, p. ej. 8000 u 8 mil. Déjalo vacío si no hay límite',
    noRange: 'Debe ser más que “Seguidores desde”: nadie cabe en este rango',
    noPercentage:
      'Un porcentaje mayor que 0 y hasta 100, p. ej. 3 o 3,5. Déjalo vacío si no hay límite',
    both: (token) => `“${token}” se busca y se evita a la vez`,
    summary: (n) => `${plural(n, 'cosa', 'cosas')} por corregir`,
  },
};

export const settingsMessages: typeof englishSettings = {
  title: 'Ajustes',
  tiers: 'Niveles por seguidores',
  tiersHint: 'Las fuentes difieren: elige la tabla que usa tu cliente',
  from: (tier) => `${tier} desde`,
  followers: 'seguidores',
  step: (label, from, to) => (to === undefined ? `${label} ≥ ${from}` : `${label} ${from}–${to}`),
  save: 'Guardar ajustes',
  errors: {
    rise: 'Cada nivel debe empezar por encima del anterior',
    whole: 'Un número entero de seguidores, 0 o más',
  },
};
