import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trackingWords } from '@/assets/messages/tracking';
import type { Desk } from '@/components/desk/desk';
import type { DeskRow } from '@/components/desk/row';
import type { TrackedView, TrackingPort } from './tracking-port';

interface TrackedEditorProps {
  tracked: TrackedView;
  rows: readonly DeskRow[];
  desk: Pick<Desk, 'saveCollaborations'>;
  port: Pick<TrackingPort, 'checkCode' | 'findLinkProblem'>;
  say(text: string): void;
  onEnd(): void;
}

const words = trackingWords.editor;

/** One creator's link and code by hand; saving gives them. */
export function TrackedEditor({ tracked, rows, desk, port, say, onEnd }: TrackedEditorProps) {
  const { row, isCodeGiven } = tracked;
  const [code, setCode] = useState(tracked.code ?? '');
  const [url, setUrl] = useState(tracked.url ?? '');
  const [problems, setProblems] = useState<{ code?: string; url?: string; form?: string }>({});
  const [isBusy, setBusy] = useState(false);
  /** A code that was warned of: saved again, it stays. */
  const warned = useRef<string | undefined>(undefined);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();

  useLayoutEffect(() => first.current?.select(), []);

  function findCodeProblem(typed: string): string | undefined {
    const problem = typed === '' ? undefined : port.checkCode(rows, row.key, typed);
    if (problem === undefined) return undefined;
    if (problem.kind === 'form') return words.form;
    if (problem.kind === 'taken') return words.taken(problem.owner);
    if (warned.current === typed) return undefined;
    warned.current = typed;
    return words.alike(problem.owner);
  }

  async function save() {
    const typedCode = code.trim();
    const typedUrl = url.trim();
    const linkProblem = port.findLinkProblem(typedUrl);
    const found = {
      code: findCodeProblem(typedCode),
      url: linkProblem && trackingWords.link.problems[linkProblem],
    };
    setProblems(found);
    if (found.code !== undefined || found.url !== undefined) return;
    setBusy(true);
    const change = { promoCode: typedCode || null, trackingUrl: typedUrl || null };
    const isStored = await desk.saveCollaborations([{ row, change }]);
    setBusy(false);
    if (!isStored) return setProblems({ form: words.notSaved });
    say(words.saved(row.creator.handle));
    onEnd();
  }

  const isGivenAnew = isCodeGiven && code.trim() !== tracked.code;
  return (
    <form
      class="tracked-editor"
      novalidate
      aria-label={trackingWords.table.editOf(row.creator.handle)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onEnd();
      }}
    >
      <p>
        <b>
          <bdi dir="ltr">@{row.creator.handle}</bdi>
        </b>
      </p>
      <div class="tracked-fields">
        <div class={`field ${problems.code === undefined ? '' : 'has-error'}`}>
          <label for={`${id}-code`}>{words.code}</label>
          <input
            id={`${id}-code`}
            ref={first}
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            maxLength={60}
            value={code}
            aria-invalid={problems.code !== undefined}
            aria-describedby={`${id}-code-hint`}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
          <span
            class={problems.code === undefined ? 'hint' : 'error'}
            id={`${id}-code-hint`}
            role={problems.code === undefined ? undefined : 'alert'}
          >
            {problems.code ?? (isGivenAnew ? words.changesGiven : words.codeHint)}
          </span>
        </div>
        <div class={`field ${problems.url === undefined ? '' : 'has-error'}`}>
          <label for={`${id}-url`}>{words.url}</label>
          <input
            id={`${id}-url`}
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={2_000}
            value={url}
            aria-invalid={problems.url !== undefined}
            aria-describedby={`${id}-url-hint`}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
          <span
            class={problems.url === undefined ? 'hint' : 'error'}
            id={`${id}-url-hint`}
            role={problems.url === undefined ? undefined : 'alert'}
          >
            {problems.url ?? words.urlHint}
          </span>
        </div>
      </div>
      <div class="form-foot">
        <span class="error" role="alert">
          {problems.form}
        </span>
        <button type="button" class="button" onClick={onEnd}>
          {words.cancel}
        </button>
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </div>
    </form>
  );
}
