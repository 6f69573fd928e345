import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, without showing anything.
 *
 * @param {string} program
 * @param {string[]} arguments_
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} what it printed
 * @throws {Error} when it fails; `output` is what it printed
 */
export function output(program, arguments_, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, arguments_, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout.on('data', (data) => (printed += data));
    child.stderr.on('data', (data) => (printed += data));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(printed);
      else {
        const how = signal ?? `code ${code}`;
        const error = new Error(`${program} ${arguments_.join(' ')} failed (${how}):\n${printed.trim()}`);
        reject(Object.assign(error, { output: printed }));
      }
    });
  });
}
