import fc from 'fast-check';

// On CI the same cases each time, so that what fails there is the change and not the luck of the day; elsewhere new ones each time.
if (process.env['CI']) fc.configureGlobal({ seed: 1 });
