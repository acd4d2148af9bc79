import { briefingWords } from '@/assets/messages/briefing';
import { messages } from '@/assets/messages/messages';
import type { NicheOption } from '@/components/desk/NichePicker';
import type { BriefPreview, PreviewWord } from '@/lib/scoring/fit/brief-preview';
import { Meter } from './Meter';

interface PreviewWordsProps {
  preview: BriefPreview;
  niches: readonly NicheOption[];
}

const words = briefingWords.preview;

/** Niches and terms by how often they were found, and what leaving one out would change. */
export function PreviewWords({ preview, niches }: PreviewWordsProps) {
  const { n, fits } = preview;
  const wanted = preview.words.filter(({ kind }) => kind !== 'veto');
  const found = wanted.filter((word) => word.found > 0);
  const idle = wanted.filter((word) => word.found === 0);
  const vetoed = preview.words.filter((word) => word.kind === 'veto' && word.found > 0);
  return (
    <>
      {found.length > 0 && (
        <>
          <h4>{words.words}</h4>
          <table class="preview-words">
            <thead>
              <tr>
                <th scope="col">{words.word}</th>
                <th scope="col" colSpan={2}>
                  {words.found}
                </th>
                <th scope="col">{words.without}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((word) => (
                <tr key={`${word.kind} ${word.text}`}>
                  <th scope="row">
                    <bdi>{toLabel(word, niches)}</bdi>
                    {word.kind === 'niche' && <small>{words.niche}</small>}
                  </th>
                  <td>
                    <Meter share={word.found / n} />
                  </td>
                  <td>{briefingWords.count(word.found)}</td>
                  <td>
                    {word.fitsWithout !== undefined && (
                      <span title={words.withoutSaid(word.fitsWithout, word.fitsWithout - fits)}>
                        {briefingWords.count(word.fitsWithout)}{' '}
                        {word.fitsWithout !== fits && (
                          <small>{words.change(word.fitsWithout - fits)}</small>
                        )}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <Tokens title={words.foundNowhere} texts={idle.map((word) => toLabel(word, niches))} />
      <Tokens
        title={words.vetoed}
        texts={vetoed.map(({ text, found: count }) => `${text} · ${briefingWords.count(count)}`)}
      />
    </>
  );
}

function Tokens({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="preview-tokens">
        {texts.map((text) => (
          <li key={text} class="badge">
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function toLabel({ kind, text }: PreviewWord, niches: readonly NicheOption[]): string {
  if (kind !== 'niche') return text;
  return messages.niches.label(text, niches.find(({ id }) => id === text)?.label ?? text);
}
