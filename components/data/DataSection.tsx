import { useCallback, useEffect, useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import { pageWords } from '@/assets/messages/pages';
import type { SectionProps } from '@/components/desk/section';
import { BackupCard } from './BackupCard';
import { BlockedCard } from './BlockedCard';
import './data.css';
import type { DataPort, StoredCounts, StoredRoom } from './data-port';
import { EraseAllCard } from './EraseAllCard';
import { EraseOneCard } from './EraseOneCard';
import { RestoreCard } from './RestoreCard';
import { RetentionCard } from './RetentionCard';
import { StoredCard } from './StoredCard';

interface DataSectionProps extends SectionProps {
  port: DataPort;
}

const words = dataWords;

/** What is stored, and all that can be done with it: take it along, bring it back, let it go. */
export function DataSection({ data, desk, say, port }: DataSectionProps) {
  const [counts, setCounts] = useState<StoredCounts>();
  const [room, setRoom] = useState<StoredRoom>();
  const [isFailed, setFailed] = useState(false);
  /** Rises when something was erased or restored: what is listed is read anew. */
  const [generation, setGeneration] = useState(0);

  const changed = useCallback(() => setGeneration((before) => before + 1), []);

  // The rows are new objects after every change that the desk hears of.
  useEffect(() => {
    let isOver = false;
    Promise.all([port.readCounts(), port.readRoom()]).then(
      ([nextCounts, nextRoom]) => {
        if (isOver) return;
        setCounts(nextCounts);
        setRoom(nextRoom);
        setFailed(false);
      },
      () => !isOver && setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [port, generation, data.rows]);

  return (
    <section class="data">
      <header>
        <h2>{words.title}</h2>
        <p class="muted">{words.intro}</p>
      </header>
      {isFailed && (
        <p class="error" role="alert">
          {pageWords.empty.failedTitle}. {pageWords.empty.failedText}
        </p>
      )}
      <div class="data-cards">
        <StoredCard counts={counts} room={room} />
        <div class="data-column">
          <BackupCard port={port} />
          <RestoreCard port={port} counts={counts} onRestored={changed} />
          <EraseOneCard
            port={port}
            erase={desk.source.eraseCreators}
            onErased={(handle) => {
              changed();
              desk.reload();
              say(words.one.erased(handle));
            }}
          />
        </div>
        <div class="data-column">
          <RetentionCard settings={data.settings} desk={desk} port={port} onApplied={changed} />
          <BlockedCard
            port={port}
            generation={generation}
            erased={counts?.blocked ?? 0}
            allow={(key) => desk.source.setDoNotContact(key, false)}
            onChanged={(text) => {
              changed();
              desk.reload();
              say(text);
            }}
          />
        </div>
        <EraseAllCard port={port} counts={counts} erase={desk.source.eraseEverything} />
      </div>
    </section>
  );
}
