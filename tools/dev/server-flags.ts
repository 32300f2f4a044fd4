/**
 * How Node runs the server. Its young generation would grow to 128 MB while the server starts and stay so large at rest;
 * a smaller one is collected more often. Source maps would take another 24 MB: the build is not minified, so that traces
 * name functions without them.
 */
export const serverFlags = ['--max-old-space-size=1024', '--max-semi-space-size=16'];
