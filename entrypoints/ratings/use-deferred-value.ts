import { useEffect, useState } from 'preact/hooks';

/** The value as it was a moment ago: what depends on it is worked out after the keystroke has been drawn. */
export function useDeferredValue<Value>(value: Value): Value {
  const [deferred, setDeferred] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDeferred(value), 0);
    return () => clearTimeout(timer);
  }, [value]);
  return deferred;
}
