import { useCallback, useEffect, useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import type { Written } from '@/components/desk/desk-source';
import type { Template } from '@/lib/model/template';
import type { WritingPort } from './writing-port';

export interface Templates {
  /** Absent until they were read. */
  all?: Template[];
  isFailed: boolean;
  reload(): Promise<void>;
  /** @returns whether all of them are stored; a failure is said */
  save(...templates: Template[]): Promise<boolean>;
  remove(template: Template): Promise<boolean>;
}

/** The stored templates, by name. */
export function useTemplates(
  port: Pick<WritingPort, 'readTemplates' | 'saveTemplate' | 'deleteTemplate'>,
  say: (text: string) => void,
): Templates {
  const [all, setAll] = useState<Template[]>();
  const [isFailed, setFailed] = useState(false);

  const reload = useCallback(async () => {
    try {
      const read = await port.readTemplates();
      setAll(read);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [port]);

  useEffect(() => void reload(), [reload]);

  /** One after the other, until one is refused. */
  async function write(writes: readonly (() => Promise<Written>)[]): Promise<boolean> {
    let isDone = true;
    for (const send of writes) {
      const written = await send();
      if (written.ok) continue;
      say(pageWords.notice.failed[written.failure]);
      isDone = false;
      break;
    }
    await reload();
    return isDone;
  }

  return {
    all,
    isFailed,
    reload,
    save: (...templates) => write(templates.map((one) => () => port.saveTemplate(one))),
    remove: ({ id }) => write([() => port.deleteTemplate(id)]),
  };
}
