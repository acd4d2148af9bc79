import { useId, useState } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { foldText } from './fold-text';

/** A niche to choose, with the hashtags by which its people find each other. */
export interface NicheOption {
  id: string;
  label: string;
  community: readonly string[];
  /** Further hashtags of its posts, parted by spaces. */
  hashtags?: string;
}

interface NichePickerProps {
  options: readonly NicheOption[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

const words = pageWords.brief;

/** All niches as a checklist; search also finds hashtags. Chosen ones lead once the picker opens. */
export function NichePicker({ options, chosen, onChange }: NichePickerProps) {
  const [search, setSearch] = useState('');
  // Only at first: rows that move while one ticks them are misclicked.
  const [leading] = useState(() => new Set(chosen));
  const hintId = useId();
  const found = findNiches(options, search, leading);

  return (
    <fieldset class="field niche-picker" aria-describedby={hintId}>
      <legend>{words.niches}</legend>
      <span class="picker-head">
        <input
          type="search"
          aria-label={words.nicheSearch}
          placeholder={words.nicheSearch}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <span class="muted" role="status">
          {words.nichesChosen(chosen.length, options.length)}
        </span>
      </span>
      <div class="niche-list">
        {found.map(({ id, label, tags }) => (
          <label key={id} class="niche">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, id]
                    : chosen.filter((other) => other !== id),
                )
              }
            />
            <span>
              <b>{label}</b>
              <small class="clip" dir="ltr">
                {tags.map((tag) => `#${tag}`).join(' ')}
              </small>
            </span>
          </label>
        ))}
        {found.length === 0 && <p class="hint">{words.noNicheFound(search.trim())}</p>}
      </div>
      <span class="hint" id={hintId}>
        {words.nichesHint}
      </span>
    </fieldset>
  );
}

interface FoundNiche extends NicheOption {
  /** The hashtags to show: those that were searched for first. */
  tags: string[];
}

const maxTags = 3;

/**
 * The niches by their names here, the leading ones first; otherwise in their own order, in which kin
 * stand together. Search finds names, English ones too, and hashtags.
 */
function findNiches(
  options: readonly NicheOption[],
  search: string,
  leading: ReadonlySet<string>,
): FoundNiche[] {
  const wanted = foldText(search.trim()).replace(/^#/, '');
  return options
    .flatMap((option) => {
      const { id, label: english, community, hashtags } = option;
      const label = messages.niches.label(id, english);
      const further = wanted === '' ? [] : (hashtags?.split(' ') ?? []);
      const hit = [...community, ...further].filter((tag) => foldText(tag).includes(wanted));
      const isNamed = [label, english].some((name) => foldText(name).includes(wanted));
      if (hit.length === 0 && !isNamed) return [];
      const tags = [...new Set([...(wanted === '' ? [] : hit), ...community])];
      return [{ ...option, label, tags: tags.slice(0, maxTags) }];
    })
    .sort((a, b) => Number(leading.has(b.id)) - Number(leading.has(a.id)));
}
