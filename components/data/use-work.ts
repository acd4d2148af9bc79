import { useEffect, useRef, useState } from 'preact/hooks';
import type { Watching } from './data-port';

/** How far something has come that takes its time. */
export interface WorkProgress {
  done: number;
  total: number;
}

export interface Work {
  /** Absent while nothing goes on. */
  progress?: WorkProgress;
  run<Result>(task: (watching: Watching) => Promise<Result>): Promise<Result>;
  stop(): void;
}

/** One long task of a view, with its progress and its end; leaving the view stops it. */
export function useWork(): Work {
  const [progress, setProgress] = useState<WorkProgress>();
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  return {
    progress,
    async run(task) {
      const controller = new AbortController();
      running.current = controller;
      setProgress({ done: 0, total: 0 });
      try {
        return await task({
          onProgress: (done, total) => setProgress({ done, total }),
          signal: controller.signal,
        });
      } finally {
        setProgress(undefined);
      }
    },
    stop: () => running.current?.abort(),
  };
}
