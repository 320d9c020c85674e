import { html } from 'hono/html';
import type { Html } from '../Html.js';
import type { SandboxSession } from '../engine/SandboxSession.js';
import { iterable, type Decision } from '../engine/Verification.js';
import type { TextMessage } from '../skills/SandboxSkill.js';

/** Who waits, newest first, what was decided, and which codes were sent. `problem` stands at the session whose form was not taken. */
export function deskPage(all: readonly SandboxSession[], problem?: { sessionId: string; text: string }): Html {
  const sessions = all.filter(({ verification }) => verification !== undefined);
  const messages = all.flatMap(textMessages).toReversed();
  const newest = sessions.toReversed().toSorted((a, b) => (b.verification?.since ?? 0) - (a.verification?.since ?? 0));
  const waiting = newest.filter(({ verification }) => !verification?.decision);
  const decided = newest.flatMap((session) =>
    session.verification?.decision ? [{ session, decision: session.verification.decision }] : [],
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Verification desk (${waiting.length} waiting)</title>
        <link rel="icon" href="/desk/desk.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/desk/desk.css" />
      </head>
      <body>
        <header class="top">
          <h1>Verification desk</h1>
          <a href="/desk">Look again</a>
        </header>
        <main>
          ${problem && !waiting.some(({ id }) => id === problem.sessionId) ? html`<p class="problem" role="alert">${problem.text}</p>` : ''}
          <section aria-labelledby="waiting">
            <h2 id="waiting">Waiting <span class="count">${waiting.length}</span></h2>
            ${waiting.length === 0 ? html`<p class="none">Nobody is waiting. Sessions appear here when a skill asks for a person’s check.</p>` : ''}
            ${waiting.map((session) => waitingCard(session, problem?.sessionId === session.id ? problem.text : undefined))}
          </section>
          ${
            messages.length === 0
              ? ''
              : html`<section aria-labelledby="messages">
                  <h2 id="messages">Text messages</h2>
                  <ul class="decided">
                    ${messages.map(
                      ({ to, text }) =>
                        html`<li>
                          <span>${text}</span>
                          <span class="said">To ${to}</span>
                        </li>`,
                    )}
                  </ul>
                </section>`
          }
          ${
            decided.length === 0
              ? ''
              : html`<section aria-labelledby="decided">
                  <h2 id="decided">Decided</h2>
                  <ul class="decided">
                    ${decided.map(
                      ({ session, decision }) =>
                        html`<li>
                          <span>${applicant(session)}</span>
                          <span class="said">${said(decision, session.skill.reasons)}</span>
                        </li>`,
                    )}
                  </ul>
                </section>`
          }
        </main>
      </body>
    </html>`;
}

function waitingCard(session: SandboxSession, problem?: string): Html {
  const { id, skill, verification, steps } = session;
  const since = new Date(verification?.since ?? session.createdAt);
  const name = applicant(session);
  // Only the newest answer of each step counts.
  const latest = [...new Map(steps.map((step) => [step.name, step])).values()];
  const files = latest.flatMap((step) =>
    [...step.attachments].flatMap(([slot, received]) => received.map((file) => ({ slot, ...file }))),
  );
  const missing = latest.flatMap((step) => step.slots.filter((slot) => !step.attachments.has(slot)));
  const answers = latest.flatMap(({ data }) => Object.entries(data));
  return html` <article class="card" aria-labelledby="name-${id}">
    <h3 id="name-${id}">${name}</h3>
    <p class="meta">
      ${skill.id} · since <time datetime="${since.toISOString()}">${clock(since)} UTC</time> ·
      <span class="id">${id}</span>
    </p>
    ${problem === undefined ? '' : html`<p class="problem" role="alert">${problem}</p>`}
    <dl class="answers">
      ${answers.map(
        ([key, value]) =>
          html`<div>
            <dt>${inWords(key)}</dt>
            <dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>`,
      )}
    </dl>
    <h4>Documents</h4>
    <ul class="files">
      ${files.map(({ slot, fileName, size }) => html`<li><strong>${inWords(slot)}</strong> <span class="file">${fileName}</span> <span class="size">${inBytes(size)}</span></li>`)}
      ${missing.map((slot) => html`<li><strong>${inWords(slot)}</strong> <span class="file">not here yet</span></li>`)}
    </ul>
    <form method="post" action="/desk/${id}">
      <button class="main" name="decision" value="approve">Approve ${name}</button>
    </form>
    <details>
      <summary>Reject</summary>
      <form method="post" action="/desk/${id}">
        <label for="reject-${id}">Why it is rejected</label>
        ${
          skill.reasons
            ? html`<select id="reject-${id}" name="reason">
                ${Object.entries(skill.reasons).map(([code, words]) => html`<option value="${code}">${words}</option>`)}
              </select>`
            : html`<textarea id="reject-${id}" name="reason" rows="2" maxlength="500" required></textarea>`
        }
        <button name="decision" value="reject">Reject ${name}</button>
      </form>
    </details>
    <details>
      <summary>Ask for more</summary>
      <form method="post" action="/desk/${id}">
        <fieldset>
          <legend>What to send again</legend>
          ${iterable(skill.steps).map((step, index) => html`<label class="option"><input type="radio" name="request" value="${step}" ${index === 0 ? html` checked` : ''} /> ${inWords(step)}</label>`)}
        </fieldset>
        <label for="ask-${id}">What to change</label>
        <textarea id="ask-${id}" name="reason" rows="2" maxlength="500" required></textarea>
        <button name="decision" value="ask">Ask ${name}</button>
      </form>
    </details>
  </article>`;
}

/** The text messages whose answer a session waits for. */
function textMessages({ skill, steps, next }: SandboxSession): ReturnType<TextMessage>[] {
  const answered = Object.assign({}, ...steps.map(({ data }) => data)) as Record<string, unknown>;
  return skill.steps.flatMap(({ name, textMessage }) =>
    textMessage && next.includes(name) ? [textMessage(answered)] : [],
  );
}

/** By the name they gave, if the skill asks for one. */
function applicant({ id, steps }: SandboxSession): string {
  const named = steps.find(({ data }) => 'first_name' in data || 'registered_name' in data)?.data ?? {};
  const { first_name, last_name, registered_name } = named;
  if (typeof registered_name === 'string') return registered_name;
  return typeof first_name === 'string' && typeof last_name === 'string'
    ? `${first_name} ${last_name}`
    : `Session ${id.slice(0, 8)}`;
}

function said(decision: Decision, reasons: Readonly<Record<string, string>> = {}): string {
  if (decision.verification === 'approved') return 'Approved';
  if (decision.verification === 'rejected') return `Rejected: ${reasons[decision.reason] ?? decision.reason}`;
  const asked = `Asked for ${inWords(decision.request).toLowerCase()} again`;
  return decision.reason === undefined ? asked : `${asked}: ${decision.reason}`;
}

const inWords = (key: string) => (key.charAt(0).toUpperCase() + key.slice(1)).replaceAll('_', ' ');
const clock = (time: Date) => time.toISOString().slice(11, 16);
function inBytes(size: number): string {
  if (size < 1024) return `${size} B`;
  return size < 1024 ** 2 ? `${Math.round(size / 1024)} KB` : `${(size / 1024 ** 2).toFixed(1)} MB`;
}
