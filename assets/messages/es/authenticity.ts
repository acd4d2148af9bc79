/** What is said about signs that deserve a look. Never a verdict: each may have a good reason. */
import type { authenticityMessages as english } from '@/assets/messages/en/authenticity';
import type {
  AuthenticitySignal,
  AuthenticityTest,
  TestResult,
} from '@/lib/scoring/signals/authenticity-signal';
import {
  agree,
  capitalised,
  fineText,
  percentText,
  plural,
  postsText,
  roundText,
  thePercent,
  wholeText,
} from './numbers';

const words: Record<AuthenticityTest, string> = {
  'hearts-per-follower': 'pocos likes por seguidor',
  'like-rate': 'likes muy por debajo de su tamaño',
  following: 'sigue a muchísimas cuentas',
  'views-per-follower': 'vistas muy por debajo de sus seguidores',
  engagement: 'interacción muy baja',
  'likes-per-view': 'muchísimos likes por vista',
  'comments-per-like': 'likes sin comentarios',
  'uniform-views': 'vistas casi idénticas',
  'repeated-comments': 'comentarios repetidos',
};

/** What a test looks at, in a list of tests. */
const subjects: Record<AuthenticityTest, string> = {
  'hearts-per-follower': 'likes recibidos por seguidor',
  'like-rate': 'likes por post para su tamaño',
  following: 'cuentas seguidas',
  'views-per-follower': 'vistas por seguidor',
  engagement: 'interacción por vistas',
  'likes-per-view': 'likes por vista',
  'comments-per-like': 'comentarios por like',
  'uniform-views': 'dispersión de las vistas',
  'repeated-comments': 'comentarios repetidos',
};

const testsText = (n: number) => plural(n, 'prueba', 'pruebas');

/** `Nada en 4 de 9 pruebas`, o `2 de 4 pruebas`. */
function checkFigure({ tests, tested, checks }: AuthenticitySignal): string | undefined {
  if (tested === 0) return undefined;
  if (checks > 0) return `${wholeText(checks)} de ${testsText(tested)}`;
  return `Nada en ${wholeText(tested)} de ${testsText(tests.length)}`;
}

function checkSentence({ tests, tested, checks }: AuthenticitySignal): string {
  const without = tests.length - tested;
  if (tested === 0) return 'Aún no se sabe: ninguna prueba tuvo datos suficientes.';
  const lacking =
    without === 0 ? '' : `; a ${wholeText(without)} ${agree(without, 'le', 'les')} faltaron datos`;
  if (checks === 0) return `Nada inusual en ${testsText(tested)}${lacking}. No es una garantía.`;
  const rest = tested - checks;
  const reason = 'Puede haber una buena razón.';
  if (rest === 0) return `${reason} Ninguna otra prueba tuvo datos.`;
  const others = rest === 1 ? 'la otra prueba' : `las otras ${testsText(rest)}`;
  return `${reason} Nada inusual en ${others}${lacking}.`;
}

function findSentence(result: TestResult): string {
  return `${capitalised(finding(result))}.`;
}

/** What was found; the bare words where the test gives no figure. */
function finding({ test, value, threshold, typical, n }: TestResult): string {
  if (value === undefined) return words[test];
  const over = n === undefined ? '' : ` (mediana de ${postsText(n)})`;
  switch (test) {
    case 'hearts-per-follower':
      return `solo ${fineText(value)} likes recibidos por seguidor en toda la vida de la cuenta`;
    case 'like-rate':
      return `los likes por post están ${roundText(10 ** -value)}× por debajo de lo habitual para este tamaño`;
    case 'following':
      return `sigue a ${plural(value, 'cuenta', 'cuentas')}`;
    case 'views-per-follower':
      return `alcance de un post típico: ${percentText(value)} de los seguidores${over}`;
    case 'engagement':
      return `interacción típica: ${percentText(value)} de las vistas${over}`;
    case 'likes-per-view':
      return `${thePercent(value)} de las vistas deja un like${over}`;
    case 'comments-per-like':
      return `${fineText(value)} comentarios por cada 100 likes${over}`;
    case 'uniform-views':
      return `las vistas de ${n === undefined ? 'los posts' : postsText(n)} son casi idénticas`;
    case 'repeated-comments':
      return `${thePercent(value)} de ${n === undefined ? 'los comentarios' : plural(n, 'comentario', 'comentarios')} se repite o es solo emojis (desde ${percentText(threshold)}${typical === undefined ? '' : `; lo típico: ${percentText(typical)}`})`;
  }
}

/** `Sin datos: dispersión de las vistas, comentarios repetidos.` */
function testsSentence({ tests }: AuthenticitySignal, state: 'nothing' | 'no-data') {
  const named = tests.filter((result) => result.state === state).map(({ test }) => subjects[test]);
  if (named.length === 0) return undefined;
  return `${state === 'nothing' ? 'Nada inusual' : 'Sin datos'}: ${named.join(', ')}.`;
}

export const authenticityMessages: typeof english = {
  checkWord: (test) => words[test],
  checkFigure,
  checkSentence,
  findSentence,
  testsSentence,
};
