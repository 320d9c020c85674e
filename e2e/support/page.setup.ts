import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDemoPage } from '../../scripts/demo-page.js';

/** Builds the demo's page for production once; every tenant of the run serves the same files. */
export default async function setup(): Promise<void> {
  process.env.DEMO_PAGE = await buildDemoPage(join(tmpdir(), `onboarding-kit-page-${process.pid}`));
}
