import { fork } from 'node:child_process';
import { join } from 'node:path';

/**
 * Draws all pictures of the demo into `<folder>/<subdomain>/<fileName>` and returns how many there are. It runs in a
 * process of its own: drawing leaves some 300 MB of freed heap behind that a server would keep until it ends.
 */
export function drawDemoPictures(folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'draw-pictures.child.js'), [folder], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let drawn: number | undefined;
    child.on('message', (count) => (drawn = Number(count)));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0 && drawn !== undefined) resolve(drawn);
      else reject(new Error(`The demo's pictures could not be drawn (${signal ?? `exit code ${code}`})`));
    });
  });
}
