/** A part of a message or of a modal, as it stands in a body. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly url?: string;
  readonly content?: string;
  /** Of a media gallery. */
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly components?: readonly Component[];
  /** What a Label labels. */
  readonly component?: Component;
  readonly accessory?: Component;
}

/** The components and all that is nested in them, in the order in which they are shown. */
export function flatten(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [component, ...flatten(childrenOf(component))]);
}

/** Gives each component that has none an id, counted from 1, as Discord does. */
export function number(components: readonly Component[]): readonly Component[] {
  let last = 0;
  const withIds = (component: Component): Component => {
    last += 1;
    return {
      ...component,
      id: component.id ?? last,
      ...(component.components && { components: component.components.map(withIds) }),
      ...(component.component && { component: withIds(component.component) }),
      ...(component.accessory && { accessory: withIds(component.accessory) }),
    };
  };
  return components.map(withIds);
}

function childrenOf({ components, component, accessory }: Component): readonly Component[] {
  return [...(components ?? []), component ?? [], accessory ?? []].flat();
}
