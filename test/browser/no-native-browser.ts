Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true, configurable: true });
