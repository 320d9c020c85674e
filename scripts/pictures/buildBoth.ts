import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../test/run.js';

const execute = promisify(execFile);

export interface Built {
  /** The folders of the two Storybooks. */
  before: string;
  after: string;
  /** Removes both, and the working tree of the ref. */
  remove: () => Promise<void>;
}

/**
 * Builds Storybook of a git ref and of the working tree. The ref is checked out into a folder of its own, with the packages of this
 * one: what differs is what was written here.
 *
 * @throws Error where there is no such ref, or one of the two does not build.
 */
export async function buildBoth(ref: string): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-kit-pictures-'));
  const [tree, before, after] = ['tree', 'before', 'after'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const remove = async () => {
    await git('worktree', 'remove', '--force', tree).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await git('worktree', 'add', '--detach', tree, ref);
    await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
    await build(tree, before);
    await build(root, after);
    return { before, after, remove };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

const git = (...args: string[]) => execute('git', args, { cwd: root });

async function build(tree: string, to: string): Promise<void> {
  const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  console.log(`Building the stories of ${tree}`);
  try {
    await execute(process.execPath, [storybook, 'build', '--output-dir', to, '--disable-telemetry', '--quiet'], {
      cwd: tree,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    throw new Error(`The stories of ${tree} do not build:\n${(stdout + stderr).slice(-4000)}`, { cause });
  }
}
