import {
  type ColumnUse,
  type DateOrder,
  identifyingFields,
  sharedFields,
} from '@/lib/model/imported';
import type { Currency } from '@/lib/model/money';
import type {
  IntakePort,
  Mapping,
  OutcomeView,
  Placing,
  PlannedView,
  PreviewView,
  SourceChoice,
  SourceFailure,
  SourceView,
  UndoView,
} from './intake-port';

export const intakeSteps = ['source', 'mapping', 'preview', 'done'] as const;
export type IntakeStep = (typeof intakeSteps)[number];

/** Where an import has come to. What a later step needs is kept when the scout goes back. */
export interface IntakeState {
  step: IntakeStep;
  /** Something is being read, compared or taken back. */
  isBusy: boolean;
  /** Why the source could not be read. */
  sourceFailure?: SourceFailure;
  source?: SourceView;
  mapping?: Mapping;
  /** `ambiguous` asks the scout. */
  dateOrder?: DateOrder | 'ambiguous';
  /** No column says who is meant. */
  lacksCreator: boolean;
  /** The store could not be read. */
  isPreviewFailed: boolean;
  preview?: PreviewView;
  placing?: Placing;
  progress?: { done: number; total: number; isStopping: boolean };
  outcome?: OutcomeView;
  undone?: UndoView;
}

export interface IntakeSession {
  state(): IntakeState;
  subscribe(listener: () => void): () => void;
  readFile(file: File): Promise<void>;
  /** Goes on to the preview, since one column needs no mapping. */
  readPasted(text: string, campaignId: string): Promise<void>;
  /** Reads the same file anew. */
  rereadAs(choice: SourceChoice): Promise<void>;
  use(column: number, use: ColumnUse): void;
  setDateOrder(order: DateOrder): void;
  setCurrency(currency: Currency | undefined): void;
  /** @param campaignId where everybody goes unless the scout chooses another one */
  showPreview(campaignId: string): Promise<void>;
  place(change: Partial<Placing>): void;
  start(): Promise<void>;
  stop(): void;
  undo(): Promise<void>;
  back(): void;
  again(): void;
}

const beginning: IntakeState = {
  step: 'source',
  isBusy: false,
  lacksCreator: false,
  isPreviewFailed: false,
};

/**
 * The state behind the import view. It outlives the view: a scout who looks something up elsewhere in
 * the workspace finds the import where it was, also while it runs.
 */
export function createIntakeSession(port: IntakePort): IntakeSession {
  let state = beginning;
  let file: File | undefined;
  let running: AbortController | undefined;
  const listeners = new Set<() => void>();

  function show(change: Partial<IntakeState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function take(reading: Promise<SourceView | { failure: SourceFailure }>, goes: IntakeStep) {
    show({ isBusy: true, sourceFailure: undefined });
    const source = await reading;
    if ('failure' in source) {
      show({ isBusy: false, step: 'source', sourceFailure: source.failure });
      return;
    }
    const currency = state.mapping?.currency;
    show({ isBusy: false, step: goes, source, lacksCreator: false, preview: undefined });
    setUses(source.uses, currency);
  }

  function setUses(uses: readonly ColumnUse[], currency: Currency | undefined) {
    const dateOrder = port.dateOrderOf(uses);
    const known = dateOrder === 'ambiguous' ? state.mapping?.dateOrder : dateOrder;
    show({ mapping: { uses, dateOrder: known ?? 'day-first', currency }, dateOrder });
  }

  async function showPreview(campaignId: string) {
    const { mapping } = state;
    if (mapping === undefined) return;
    const says = identifyingFields.some((field) => mapping.uses.includes(field));
    if (!says) {
      show({ lacksCreator: true });
      return;
    }
    show({ isBusy: true, lacksCreator: false, isPreviewFailed: false });
    try {
      const preview = await port.prepare(mapping);
      const placing = state.placing ?? {
        campaignId,
        makesCampaigns: false,
        decision: 'listed',
        joinsKnown: true,
      };
      show({ isBusy: false, step: 'preview', preview, placing });
    } catch {
      show({ isBusy: false, isPreviewFailed: true });
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readFile(chosen) {
      file = chosen;
      return take(port.readFile(chosen, {}), 'mapping');
    },
    async readPasted(text, campaignId) {
      file = undefined;
      await take(port.readPasted(text), 'source');
      // There are no columns to ask for.
      if (state.sourceFailure === undefined) await showPreview(campaignId);
    },
    async rereadAs(choice) {
      if (file === undefined || state.source === undefined) return;
      const { separator, encoding, hasHeadings } = state.source;
      await take(port.readFile(file, { separator, encoding, hasHeadings, ...choice }), 'mapping');
    },
    use(column, use) {
      const { mapping } = state;
      if (mapping === undefined) return;
      // A field that one column has leaves the one that had it.
      const uses = mapping.uses.map((other, i) =>
        i === column ? use : other === use && !sharedFields.has(use) ? 'ignore' : other,
      );
      show({ lacksCreator: false });
      setUses(uses, mapping.currency);
    },
    setDateOrder(dateOrder) {
      if (state.mapping) show({ mapping: { ...state.mapping, dateOrder } });
    },
    setCurrency(currency) {
      if (state.mapping) show({ mapping: { ...state.mapping, currency } });
    },
    showPreview,
    place(change) {
      if (state.placing) show({ placing: { ...state.placing, ...change } });
    },
    async start() {
      const { placing, preview } = state;
      if (placing === undefined || preview === undefined || running !== undefined) return;
      running = new AbortController();
      const { signal } = running;
      show({ progress: { done: 0, total: countPlaced(preview, placing), isStopping: false } });
      const onProgress = (done: number, total: number) =>
        show({ progress: { done, total, isStopping: signal.aborted } });
      const outcome = await port.carryOut(placing, { onProgress, signal });
      running = undefined;
      show({ step: 'done', progress: undefined, outcome, undone: undefined });
    },
    stop() {
      running?.abort();
      if (state.progress) show({ progress: { ...state.progress, isStopping: true } });
    },
    async undo() {
      show({ isBusy: true });
      const undone = await port.undo();
      show({ isBusy: false, undone });
    },
    back() {
      const isPasted = state.source?.kind === 'pasted';
      show({ step: state.step === 'preview' && !isPasted ? 'mapping' : 'source' });
    },
    again() {
      file = undefined;
      state = beginning;
      show({});
    },
  };
}

/** How many different creators these are. */
export function countPeople(planned: readonly PlannedView[]): number {
  return new Set(planned.map(({ key }) => key)).size;
}

/** How many creators an import would go through. */
export function countPlaced({ creators }: PreviewView, { joinsKnown }: Placing): number {
  return countPeople(creators.filter(({ isKnown }) => joinsKnown || !isKnown));
}
