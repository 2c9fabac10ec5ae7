import { Component, type ComponentType } from 'preact';

/** A component that is drawn again only when one of its props is another. */
export const memo = <Props extends object>(Inner: ComponentType<Props>): ComponentType<Props> =>
  class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const now = this.props as Props;
      return (Object.keys(next) as (keyof Props)[]).some((name) => name in now && next[name] !== now[name]);
    }
    override render() {
      return <Inner {...this.props} />;
    }
  };
