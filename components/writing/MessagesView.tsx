import { writingWords } from '@/assets/messages/writing';
import type { SectionProps } from '@/components/desk/section';
import type { WritingPort } from './writing-port';

export function MessagesView(_: SectionProps & { port: WritingPort }) {
  return <h2>{writingWords.title}</h2>;
}
