import type { Language } from "../../../language/language.js";

/** What `completion` says. */
export const completionWords = {
  vi: {
    about: "in đoạn mã để shell gợi ý lệnh, tùy chọn và bộ tiêu chí khi bấm phím Tab",
    shell: "shell đang dùng",
    howTo: [
      "Cài đặt:",
      "  bash        echo 'source <(ocop completion bash)' >> ~/.bashrc",
      "  zsh         echo 'source <(ocop completion zsh)' >> ~/.zshrc",
      "  fish        ocop completion fish > ~/.config/fish/completions/ocop.fish",
      "  powershell  ocop completion powershell >> $PROFILE",
    ],
  },
  en: {
    about: "print the script by which a shell suggests commands, options and sets at the Tab key",
    shell: "the shell",
    howTo: [
      "Installing:",
      "  bash        echo 'source <(ocop completion bash)' >> ~/.bashrc",
      "  zsh         echo 'source <(ocop completion zsh)' >> ~/.zshrc",
      "  fish        ocop completion fish > ~/.config/fish/completions/ocop.fish",
      "  powershell  ocop completion powershell >> $PROFILE",
    ],
  },
} as const satisfies Record<Language, unknown>;
