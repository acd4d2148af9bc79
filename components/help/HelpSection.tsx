import type { SectionProps } from '@/components/desk/section';
import { HelpPage } from './HelpPage';
import './help.css';
import './start.css';
import { StartPage } from './StartPage';

/** `#help` is the help, `#help/<topic>` a place in it, `#help/start` the two-minute start. */
export function HelpSection(props: SectionProps) {
  return props.path === 'start' ? <StartPage {...props} /> : <HelpPage {...props} />;
}
