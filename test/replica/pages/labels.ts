import type { ReplicaSettings } from '#test/replica/options.ts';

/** The texts of the page, by the names its scripts use. */
export interface Labels {
  forYou: string;
  explore: string;
  following: string;
  live: string;
  upload: string;
  profile: string;
  more: string;
  search: string;
  logIn: string;
  follow: string;
  message: string;
  followingCount: string;
  followers: string;
  likes: string;
  videos: string;
  reposts: string;
  top: string;
  users: string;
  comments: string;
  youMayLike: string;
  addComment: string;
  reply: string;
  viewReplies: string;
  creator: string;
  pinned: string;
  share: string;
  sponsored: string;
  watchFullScreen: string;
  privateTitle: string;
  privateText: string;
  emptyTitle: string;
  goneTitle: string;
  notFound: string;
  suggested: string;
  watchLive: string;
  reposted: string;
  showMore: string;
  paidPartnership: string;
  promotional: string;
  commission: string;
  aiGenerated: string;
  wentWrong: string;
  retry: string;
}

const en: Labels = {
  forYou: 'For You',
  explore: 'Explore',
  following: 'Following',
  live: 'LIVE',
  upload: 'Upload',
  profile: 'Profile',
  more: 'More',
  search: 'Search',
  logIn: 'Log in',
  follow: 'Follow',
  message: 'Message',
  followingCount: 'Following',
  followers: 'Followers',
  likes: 'Likes',
  videos: 'Videos',
  reposts: 'Reposts',
  top: 'Top',
  users: 'Users',
  comments: 'Comments',
  youMayLike: 'You may like',
  addComment: 'Add comment...',
  reply: 'Reply',
  viewReplies: 'View {n} replies',
  creator: 'Creator',
  pinned: 'Pinned',
  share: 'Share',
  sponsored: 'Sponsored',
  watchFullScreen: 'Watch in full screen',
  privateTitle: 'This account is private',
  privateText: 'Follow this account to see their contents and likes',
  emptyTitle: 'No content',
  goneTitle: 'Video currently unavailable',
  notFound: "Couldn't find this page",
  suggested: 'Suggested accounts',
  watchLive: 'Watch LIVE',
  reposted: '{name} reposted',
  showMore: 'more',
  paidPartnership: 'Paid partnership',
  promotional: 'Promotional content',
  commission: 'Eligible for commission',
  aiGenerated: 'Creator labeled as AI-generated',
  wentWrong: 'Something went wrong',
  retry: 'Try again',
};

const translations: Record<ReplicaSettings['language'], Partial<Labels>> = {
  en: {},
  fr: {
    forYou: 'Pour toi',
    explore: 'Explorer',
    following: 'Suivis',
    upload: 'Importer',
    profile: 'Profil',
    more: 'Plus',
    search: 'Rechercher',
    logIn: 'Connexion',
    follow: 'Suivre',
    followingCount: 'Suivis',
    followers: 'Abonnés',
    likes: 'J’aime',
    comments: 'Commentaires',
    reply: 'Répondre',
    pinned: 'Épinglé',
    share: 'Partager',
    sponsored: 'Sponsorisé',
    privateTitle: 'Ce compte est privé',
    paidPartnership: 'Collaboration commerciale',
    promotional: 'Contenu promotionnel',
    commission: 'Éligible à la commission',
    aiGenerated: 'Le créateur a indiqué que ce contenu était généré par IA',
  },
  'es-419': {
    forYou: 'Para ti',
    explore: 'Explorar',
    following: 'Siguiendo',
    upload: 'Cargar',
    profile: 'Perfil',
    more: 'Más',
    search: 'Buscar',
    logIn: 'Iniciar sesión',
    follow: 'Seguir',
    followingCount: 'Siguiendo',
    followers: 'Seguidores',
    likes: 'Me gusta',
    comments: 'Comentarios',
    reply: 'Responder',
    pinned: 'Fijado',
    share: 'Compartir',
    sponsored: 'Publicidad',
    privateTitle: 'Esta cuenta es privada',
    paidPartnership: 'Colaboración pagada',
    promotional: 'Contenido promocional',
    commission: 'Comisión pagada',
    aiGenerated: 'El creador lo etiquetó como Generado por IA',
  },
  'de-DE': {
    forYou: 'Für dich',
    explore: 'Entdecken',
    following: 'Folge ich',
    upload: 'Hochladen',
    profile: 'Profil',
    more: 'Mehr',
    search: 'Suchen',
    logIn: 'Anmelden',
    follow: 'Folgen',
    followingCount: 'Folge ich',
    followers: 'Follower',
    likes: 'Likes',
    comments: 'Kommentare',
    reply: 'Antworten',
    pinned: 'Angeheftet',
    share: 'Teilen',
    sponsored: 'Anzeige',
    privateTitle: 'Dieses Konto ist privat',
    paidPartnership: 'Bezahlte Partnerschaft',
    promotional: 'Werbeinhalt',
    commission: 'Provision möglich',
  },
};

/** The texts in that language; English where none is known. */
export function labelsFor(language: ReplicaSettings['language']): Labels {
  return { ...en, ...translations[language] };
}
