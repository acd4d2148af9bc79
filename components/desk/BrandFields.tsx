import { useState } from 'preact/hooks';
import { briefingWords } from '@/assets/messages/briefing';
import {
  type BrandError,
  type BrandForm,
  isCommonHashtag,
  toBrandHandle,
  toBrandHashtag,
} from './brand-form';
import { TextField } from './TextField';
import { TokenInput } from './TokenInput';

interface BrandFieldsProps {
  form: BrandForm;
  errors: readonly BrandError[];
  onChange(part: Partial<BrandForm>): void;
}

type TokenField = 'brandHandles' | 'brandHashtags';
const words = briefingWords.brand;
const read = { brandHandles: toBrandHandle, brandHashtags: toKnowing };

/** A hashtag that tells the brand's posts from others. */
function toKnowing(text: string): string | undefined {
  const tag = toBrandHashtag(text);
  return tag === undefined || isCommonHashtag(tag) ? undefined : tag;
}

/** Who the campaign is for, and by what its posts are recognised. */
export function BrandFields({ form, errors, onChange }: BrandFieldsProps) {
  const [refused, setRefused] = useState<Partial<Record<TokenField, string>>>({});
  const errorOf = (field: TokenField) => {
    const error = errors.find((one) => one.field === field);
    if (error?.kind === 'common') return words.common(error.token);
    return error && words.tooMany;
  };

  /** What can be read becomes tokens; what cannot stays in the field, with a word why. */
  function add(field: TokenField, text: string): string {
    const typed = text.split(/[,;\n]/).flatMap((part) => part.trim() || []);
    const left = typed.filter((part) => read[field](part) === undefined);
    const tokens = typed.flatMap((part) => read[field](part) ?? []);
    const [first] = left;
    setRefused({ ...refused, [field]: first && toSentence(field, first) });
    onChange({ [field]: [...new Set([...form[field], ...tokens])] });
    return left.join(', ');
  }

  const tokenField = (field: TokenField) => ({
    tokens: form[field],
    error: refused[field] ?? errorOf(field),
    onAdd: (text: string) => add(field, text),
    onRemove: (token: string) =>
      onChange({ [field]: form[field].filter((other) => other !== token) }),
  });

  return (
    <>
      <h3>{words.title}</h3>
      <p class="hint">{words.intro}</p>
      <TextField
        label={words.name}
        hint={words.nameHint}
        error={errors.some(({ field }) => field === 'brandName') ? words.nameLong : undefined}
        value={form.brandName}
        onInput={(brandName) => onChange({ brandName })}
      />
      <TokenInput
        label={words.handles}
        hint={words.handlesHint}
        toLabel={(handle) => `@${handle}`}
        {...tokenField('brandHandles')}
      />
      <TokenInput
        label={words.hashtags}
        hint={words.hashtagsHint}
        toLabel={(tag) => `#${tag}`}
        {...tokenField('brandHashtags')}
      />
    </>
  );
}

function toSentence(field: TokenField, text: string): string {
  if (field === 'brandHandles') return words.noHandle(text);
  const tag = toBrandHashtag(text);
  return tag === undefined ? words.noHashtag(text) : words.common(tag);
}
