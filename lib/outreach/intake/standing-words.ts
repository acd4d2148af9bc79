import type { ImportedLine } from '@/lib/model/imported';

/** How far somebody has come, as a word of a file says it. */
export type Standing = Pick<ImportedLine, 'decision' | 'status' | 'isDoNotContact'>;

/** Words of status columns, folded (letters and digits only), by what they mean here. */
const words: readonly (readonly [standing: Standing, words: string])[] = [
  [
    { decision: 'listed', status: 'shortlisted' },
    'shortlisted shortlist listed lead new newlead prospect prospects potential open todo tocontact identified selected approved yes y ok aprobado aprobada seleccionado aprovado approuve freigegeben approvato nuevo nueva novo nouveau neu nuovo',
  ],
  [
    { decision: 'listed', status: 'contacted' },
    'contacted emailed emailsent sent reachedout outreach outreachsent opened clicked delivered waiting awaitingreply noreply pending invited inprogress followup followedup contactado contactada contatado contacte kontaktiert angeschrieben contattato enviado envoye',
  ],
  [
    { decision: 'listed', status: 'replied' },
    'replied reply responded response answered interested positive connected respondio respondido repondu geantwortet interessiert haarisposto risposto interesado',
  ],
  [
    { decision: 'listed', status: 'negotiating' },
    'negotiating negotiation innegotiation indiscussion discussing discussion quotereceived proposal proposalsent briefing contract contractsent negociando negociacion ennegociation verhandlung inverhandlung trattativa qualified',
  ],
  [
    { decision: 'listed', status: 'agreed' },
    'agreed accepted confirmed booked signed won closedwon customer hired active contracted deal acordado confirmado confirme signe zugesagt bestatigt confermato',
  ],
  [
    { decision: 'listed', status: 'published' },
    'published posted live contentlive completed complete done delivereddone publicado publie veroffentlicht pubblicato finalizado termine abgeschlossen',
  ],
  [
    { decision: 'listed', status: 'declined' },
    'declined lost closedlost notinterested negative refused turneddown nointerest rechazado recusado refuse abgelehnt rifiutato unqualified',
  ],
  [
    { decision: 'later' },
    'later onhold hold maybe paused snoozed future backlog massetarde luego pospuesto depois plustard spater dopo',
  ],
  [
    { decision: 'ruled-out' },
    'ruledout rejected reject excluded passed pass disqualified notafit nofit unsuitable no n archived descartado descartada rejeitado ecarte rejete ausgeschlossen escluso scartato',
  ],
  [
    { isDoNotContact: true },
    'donotcontact dnc unsubscribed unsubscribe optout optedout blocked blocklisted blacklisted complained spam cleaned suppressed nocontactar nichtkontaktieren nepascontacter',
  ],
];

const standingByWord = new Map<string, Standing>(
  words.flatMap(([standing, list]) => list.split(' ').map((word) => [word, standing] as const)),
);

/**
 * What a word of a status or decision column means here.
 *
 * @returns `undefined` for a word that nobody taught us: better no status than a wrong one
 */
export function parseStanding(text: string): Standing | undefined {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return standingByWord.get(folded);
}

/** Whether a cell of a yes/no column says yes. Empty, `0`, `no` and what nobody knows say no. */
export function parseFlag(text: string): boolean {
  return /^(?:1|x|✓|✔|y|yes|true|t|si|sí|oui|ja|sim|da|evet|wahr|vrai|verdadero|はい|是)$/iu.test(
    text.trim(),
  );
}
