/** The page that another device opens. */
export const phone = {
  'phone.label': 'Send a file',
  'phone.for': 'For {servicer}',
  'phone.lead': 'What you add here appears on your computer by itself.',
  'phone.waiting': 'Keep this page open until the file has arrived.',
  'phone.done_title': 'Continue on your computer',
  'phone.done_description': {
    one: 'The file has arrived there. You can close this page.',
    other: '{count} files have arrived there. You can close this page.',
  },
  'phone.closed_title': 'Nothing is needed here any more',
  'phone.closed_description': 'This step was finished on your computer. You can close this page.',
  'phone.used_title': 'This link does not open any more',
  'phone.used_description':
    'It works once and for a short time. Press “Use your phone” on your computer to make a new one, and point the camera at it.',
  'phone.failed_title': 'This page could not be loaded',
} as const;
