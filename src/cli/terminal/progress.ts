/** Where progress is told, and by which clock. */
export interface Terminal {
  stream: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number };
  quiet: boolean;
  /** Milliseconds; only differences count. */
  now: () => number;
}

/** One stage of a build, while it runs. */
export interface Stage {
  /** One more unit is done. */
  advance: () => void;
  /** Ends the stage with what came out of it. */
  done: (result: string) => void;
}

const redrawMs = 100;

/** Tells on `stream` how far each stage is: one moving line on a terminal for all that run, one plain line a stage elsewhere, nothing when quiet. */
export function createProgress({ stream, quiet, now }: Terminal): (label: string, total?: number) => Stage {
  const moving = stream.isTTY === true && !quiet;
  const running = new Set<() => string>();
  let drawn = -Infinity;
  const draw = (): void => {
    drawn = now();
    const line = [...running].map((status) => status()).join('; ');
    stream.write(`\r\u001B[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return (label, total) => {
    const start = now();
    let count = 0;
    const status = (): string => statusLine(label, count, total, drawn - start);
    running.add(status);
    if (moving) draw();
    return {
      advance: () => {
        count += 1;
        if (moving && now() - drawn >= redrawMs) draw();
      },
      done: (result) => {
        running.delete(status);
        if (!quiet) stream.write(`${moving ? '\r\u001B[K' : ''}${label}: ${result} (${seconds(now() - start)})\n`);
      },
    };
  };
}

function statusLine(label: string, count: number, total: number | undefined, elapsedMs: number): string {
  if (total === undefined) return `${label} …`;
  const left = count === 0 ? '' : `, about ${seconds((elapsedMs / count) * (total - count))} left`;
  return `${label} ${count} of ${total}${left}`;
}

function seconds(durationMs: number): string {
  return durationMs < 10_000 ? `${(durationMs / 1000).toFixed(1)} s` : `${Math.round(durationMs / 1000)} s`;
}
