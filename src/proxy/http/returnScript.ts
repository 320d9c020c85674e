/**
 * What the page of the way back does in a window or a tab of its own: it asks the other windows of this browser whether the page
 * where the user began is there. If it is, this one closes; if nobody answers, or nobody can be asked (no BroadcastChannel,
 * another partition of the storage), the user goes on here. Whatever fails, what the page shows without it is there: the words and
 * the link.
 */
export const returnScript = `(function () {
  'use strict';
  var root = document.documentElement;
  var channel;
  function show() {
    root.removeAttribute('data-state');
  }
  function goOnHere() {
    if (channel) channel.close();
    if (root.dataset.home) location.replace(root.dataset.home);
    else show();
  }
  try {
    // Come back to by the browser's own buttons, it does not lead away again.
    if (performance.getEntriesByType('navigation').some(function (entry) { return entry.type === 'back_forward'; })) return;
    addEventListener('pageshow', function (event) {
      if (event.persisted) show();
    });
    root.setAttribute('data-state', 'looking');
    var timer = setTimeout(goOnHere, 700);
    channel = new BroadcastChannel(root.dataset.channel);
    channel.onmessage = function (event) {
      if (!event.data || event.data.type !== 'here') return;
      clearTimeout(timer);
      channel.close();
      show();
      window.close();
    };
    channel.postMessage({ type: 'back' });
  } catch (error) {
    clearTimeout(timer);
    goOnHere();
  }
})();
`;
