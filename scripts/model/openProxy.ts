import {
  createOnboardingProxy,
  memoryJobs,
  type Files,
  type LogEntry,
  type OnboardingProxy,
  type Store,
} from 'onboarding-kit/proxy';
import type { ServiceTenant } from 'onboarding-kit/sandbox';
import { skills } from './skills.js';
import { Life } from './Life.js';
import { elsewhere, origin } from './Line.js';
import type { Link } from './Link.js';
import { clock } from './platform.js';

/** A proxy that runs, or ran. */
export interface Instance {
  number: number;
  proxy: OnboardingProxy;
  life: Life;
}

export interface ProxyHouse {
  store: Store;
  files: Files;
  link: Link;
  tenant: ServiceTenant;
  log: (entry: LogEntry) => void;
}

export const encryptionKey = btoa('a key for tests and stories only');

/** Opens the real proxy on what outlives it. */
export async function openProxy(number: number, { store, files, link, tenant, log }: ProxyHouse): Promise<Instance> {
  const life = new Life();
  const jobs = memoryJobs({ sweepEvery: 60_000 });
  life.onDeath(() => void jobs.stop());
  const proxy = await createOnboardingProxy({
    skills,
    store: life.store(store),
    files: life.files(files),
    jobs,
    encryptionKeys: [encryptionKey],
    publicOrigin: origin,
    authenticate: ({ headers }) => (headers.has(elsewhere) ? null : { id: 'user-ana' }),
    log: (entry) => {
      if (!life.dead) log(entry);
    },
    now: clock.now,
    upstream: {
      url: 'https://upstream.example',
      clientId: tenant.client_id,
      clientAppKey: tenant.client_app_key,
      clientSecret: tenant.client_secret,
      serviceAccount: tenant.service_account,
      fetch: (request) => life.guard(() => link.fetch(request)),
    },
  });
  return { number, proxy, life };
}
