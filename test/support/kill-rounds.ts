import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseView } from './database-view';
import type { Random } from './random';
import type { Installation } from './running-server';
import { until } from './until';

/** Kills of one test. */
const ROUNDS = 10;
/** How long a command may take to begin, in ms. */
const BEGINNING = 30_000;

/** What is killed, and when. */
export interface KillPlan {
  installation: Installation;
  view: DatabaseView;
  random: Random;
  /** The work that a round begins or goes on with; asked anew each round. */
  command: () => readonly string[];
  /** Name of the lease that is held during the work. */
  lease: 'operation:' | 'publish:';
  /** Time from the beginning of the work within which the kill comes, in ms. */
  within: number;
  /** Counts what is made so far, for the log: kills must fall all over the work. */
  made: string;
  /** Called when a command ended before its kill came: there must be more work for the next round. */
  onFinished: () => Promise<void>;
}

/**
 * Kills the work ten times at random moments, in every second round together with a server that runs beside it. Returns
 * how many kills came while the command was at work, and how much was made at each of them.
 */
export async function killTenTimes(plan: KillPlan): Promise<{ hits: number; made: number[] }> {
  let hits = 0;
  const made: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await killOnce(plan, round % 2 === 1)) hits += 1;
    else await plan.onFinished();
    made.push(await plan.view.number(plan.made));
    // The last round's dead are found out by waiting, as in life; that is too long to do it ten times.
    if (round < ROUNDS - 1) await plan.view.outwaitLeases();
  }
  return { hits, made };
}

async function killOnce(
  { installation, view, random, lease, within, command }: KillPlan,
  beside: boolean,
): Promise<boolean> {
  const moment = random() * within;
  const server = beside ? installation.start().catch(() => undefined) : Promise.resolve();
  const { child, result } = installation.startCommand(...command());
  let ended: number | undefined;
  void result.then(({ code }) => (ended = code));
  await until('the command begins', async () => ended !== undefined || view.isAtWork(lease), BEGINNING, 10);
  await Promise.race([sleep(moment), result]);
  const finished = ended;
  child.kill('SIGKILL');
  await installation.kill();
  const { stderr } = await result;
  await server;
  if (finished !== undefined && finished !== 0) throw new Error(`the command failed with ${finished}: ${stderr}`);
  return finished === undefined;
}
