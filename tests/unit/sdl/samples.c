#include "sdl/samples.h"

/* clang-format counts the columns of emoji anew each time: */
/* clang-format off */
const char *const samples[SAMPLES] = {
    "“I’ve had three different letters this month. One says £412.50, one says £1,087 — I only want somebody "
    "to "
    "tell me, honestly, what I actually owe.”",
    "Dŵr, tŷ, ŵyneb, ffôn: Mae’r cwsmer yn aros am ateb ynglŷn â’r bil.",
    "المبلغ المستحق هو 412.50 جنيه، وقد أرسلنا رسالة (رقم 12) في 3 مارس. هل تريد أن نراجعها معًا؟",
    "नमस्ते, आपका बकाया ₹412.50 है। क्षमा कीजिए, मैं स्थिति समझना चाहता हूँ।",
    "Done 👩‍⚕️ 👨‍👩‍👧‍👦 🇬🇧🇮🇪 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽 1️⃣ ☎️ ❤️ ✅ and ⚠ as text ☎︎.",
    "She said שלום עולם (12) to 412.50 السلام عليكم today.",
    "שלום Anna, התשלום הוא 412.50 ליום.",
    "AVATAR Ty. To We, fjord flight office Ångström naïve e\xcc\x81 x\xcc\x82\xcc\xa3",
    "Supercalifragilisticexpialidocious-antidisestablishmentarianism",
    "ภาษาไทยไม่มีช่องว่างระหว่างคำ",
    "Ελληνικά, Кириллица, Հայերեն, ქართული, አማርኛ",
    "தமிழ் বাংলা ਪੰਜਾਬੀ ગુજરાતી తెలుగు සිංහල",
    "  two  blanks   three at the end   ",
    "友達のトモさん、お支払いは412.50円です。確認しました。 价格",
    "a",
};
