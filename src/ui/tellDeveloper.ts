/** Says something to whoever builds the page, on the console. For development: ask `process.env.NODE_ENV` first. */
export const tellDeveloper = (message: string): void => console.warn(`onboarding-kit: ${message}`);
