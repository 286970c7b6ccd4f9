import { useEffect, useState } from 'react';
import type { HelpSheet as HelpSheetComponent } from '../HelpSheet.tsx';

/** The list of keys, which is loaded when somebody asks for it; where it does not load, nothing opens. */
export function LazyHelp({ onClose }: { onClose: () => void }) {
  const [help, setHelp] = useState<{ HelpSheet: typeof HelpSheetComponent } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import('../HelpSheet.tsx').then(
      ({ HelpSheet }) => isCurrent && setHelp({ HelpSheet }),
      () => isCurrent && onClose(),
    );
    return () => {
      isCurrent = false;
    };
  }, [onClose]);
  return help && <help.HelpSheet onClose={onClose} />;
}
