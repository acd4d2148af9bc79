/** Every chip on the page, one a card; elements are kept in a pool while TikTok recycles its cards. */
import { createChipPlacer, type Placed } from './chip-placer';
import { toChipView } from './chip-view';
import { createChipFactory } from './create-chip';
import { createTextMeasure } from './measure-text';
import type { OwnRoots } from './own-roots';
import { chipMaxWidth, toChipRoom } from './placement';
import type { ChipHost, Subject } from './subject';
import type { Theme } from './theme';

/** TikTok keeps 16 cards in its one-column feed; a search page grows, but is left as a whole. */
const poolLimit = 24;

interface Placement extends Placed {
  subject: Subject;
  /** What the chip was drawn from; a subject is replaced whole. */
  drawn?: { subject: Subject; mediaWidth: number };
}

export interface ChipBoard {
  show(host: ChipHost, subject: Subject): void;
  clear(element: HTMLElement): void;
  clearAll(): void;
  setTheme(theme: Theme): void;
  /** The subject of the card nearest the centre, as last looked. */
  marked(): Subject | undefined;
  /** The same at this moment, for a key that was pressed. */
  markedNow(): Subject | undefined;
  /** The subject whose chip has the focus, by that chip's root. */
  subjectOf(root: ShadowRoot | undefined): Subject | undefined;
  /** Gives focus to the chip of this subject; `false` where none is left. */
  focusChip(subject: Subject): boolean;
  size(): number;
}

export interface ChipBoardOptions {
  document: Document;
  signal: AbortSignal;
  roots: OwnRoots;
  theme: Theme;
  onWhy(subject: Subject, isKeyboard: boolean): void;
  onToggle(subject: Subject, isKeyboard: boolean): void;
  /** `marked` may be another now. */
  onMark(): void;
  now(): number;
}

export function createChipBoard(options: ChipBoardOptions): ChipBoard {
  const { document, signal, roots, now, onMark } = options;
  const createChip = createChipFactory(document, roots);
  const measureText = createTextMeasure();
  const byElement = new Map<HTMLElement, Placement>();
  const pool: Placement[] = [];
  /** The last card's picture tells how much room the next one's chip will have. */
  const usualWidth = new Map<ChipHost['kind'], number>();
  const placer = createChipPlacer<Placement>({
    document,
    signal,
    onMark,
    onWidth(placement) {
      usualWidth.set(placement.host.kind, placement.mediaWidth ?? chipMaxWidth);
      draw(placement);
    },
  });
  let theme = options.theme;

  function draw(placement: Placement) {
    const { chip, host, subject, drawn } = placement;
    const mediaWidth = placement.mediaWidth ?? usualWidth.get(host.kind) ?? chipMaxWidth;
    if (drawn?.subject === subject && drawn.mediaWidth === mediaWidth) return;
    placement.drawn = { subject, mediaWidth };
    const room = toChipRoom(host.kind, mediaWidth);
    chip.draw(toChipView(subject, room, now(), measureText));
    chip.setPost(subject.creator.handle, subject.postId);
  }

  function create(host: ChipHost, subject: Subject): Placement {
    const chip = createChip({
      onWhy: (isKeyboard) => options.onWhy(placement.subject, isKeyboard),
      onToggle: (isKeyboard) => options.onToggle(placement.subject, isKeyboard),
    });
    const placement: Placement = { chip, host, subject, shift: { x: 0, y: 0 } };
    return placement;
  }

  /** From the pool where possible. Before it is painted, its place is known. */
  function take(host: ChipHost, subject: Subject): Placement {
    const pooled = pool.pop();
    if (!pooled) return create(host, subject);
    pooled.host = host;
    pooled.subject = subject;
    pooled.mediaWidth = undefined;
    return pooled;
  }

  function remove(placement: Placement) {
    byElement.delete(placement.host.element);
    placer.remove(placement);
    placement.chip.host.remove();
    if (pool.length < poolLimit) pool.push(placement);
  }

  return {
    show(host, subject) {
      const current = byElement.get(host.element);
      const isSameHost = current?.host.media === host.media && current.host.kind === host.kind;
      const placement = current ?? take(host, subject);
      if (current && !isSameHost) placer.remove(current);
      placement.host = host;
      placement.subject = subject;
      if (!current) placement.chip.setTheme(theme);
      draw(placement);
      byElement.set(host.element, placement);
      // TikTok may have emptied the card meanwhile; last, since React counts its own children from the front.
      if (placement.chip.host.parentNode !== host.element) host.element.append(placement.chip.host);
      if (!current || !isSameHost) placer.add(placement);
    },
    clear(element) {
      const placement = byElement.get(element);
      if (placement) remove(placement);
    },
    clearAll() {
      for (const placement of [...byElement.values()]) remove(placement);
    },
    setTheme(next) {
      theme = next;
      for (const { chip } of byElement.values()) chip.setTheme(next);
    },
    marked: () => placer.marked()?.subject,
    markedNow: () => placer.markedNow()?.subject,
    subjectOf(root) {
      if (!root) return undefined;
      for (const { chip, subject } of byElement.values())
        if (chip.host === root.host) return subject;
      return undefined;
    },
    focusChip({ creator: { handle }, postId }) {
      const ofCreator = [...byElement.values()].filter(
        ({ subject }) => subject.creator.handle === handle,
      );
      const placement = ofCreator.find(({ subject }) => subject.postId === postId) ?? ofCreator[0];
      placement?.chip.focusWhy();
      return placement !== undefined;
    },
    size: () => byElement.size,
  };
}
