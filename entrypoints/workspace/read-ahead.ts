/**
 * What the first rows need is asked for at once and side by side: without this each file would be asked
 * for by the one before it, and the rows would come later by a dozen ways to the disk. Imported first by
 * a page, it is carried out before anything waits for words. Whoever needs a file asks for it again, gets
 * the same one, and tells where it could not be read.
 */
import { readSpoken } from '@/assets/messages/choose-language';

const files = [
  readSpoken<unknown>({
    en: () =>
      Promise.all([
        import('@/assets/messages/en/catalogue'),
        import('@/assets/messages/en/pages'),
        import('@/assets/messages/en/lists'),
        import('@/assets/messages/en/side-panel'),
        import('@/assets/messages/en/briefing'),
      ]),
    es: () =>
      Promise.all([
        import('@/assets/messages/es/catalogue'),
        import('@/assets/messages/es/pages'),
        import('@/assets/messages/es/lists'),
        import('@/assets/messages/es/side-panel'),
        import('@/assets/messages/es/briefing'),
      ]),
  }),
  import('./stored-desk'),
  import('@/lib/scoring/rate-creator'),
  import('@/components/desk/CreatorTable'),
];
Promise.all(files).catch(() => undefined);
