<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>bytes</comment>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>bytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>bytes</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <comment>bytes</comment>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <comment>bytes</comment>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <comment>bytes</comment>
        <translation>%1 EB</translation>
    </message>
    <message>
        <source>%1B</source>
        <comment>billions</comment>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;%1&quot; has %2 entries for %3 layers.</source>
        <translation>「%1」の項目数は %2 ですが、層は %3 あります。</translation>
    </message>
    <message>
        <source>Layers of the type &quot;%1&quot; are not supported.</source>
        <translation>種類「%1」の層には対応していません。</translation>
    </message>
    <message>
        <source>Adapters on the embedding are not supported.</source>
        <translation>埋め込みに対するアダプターには対応していません。</translation>
    </message>
    <message>
        <source>Train it whole instead (modules_to_save, additional_target).</source>
        <translation>代わりに全体を学習してください（modules_to_save、additional_target）。</translation>
    </message>
    <message>
        <source>The adapter&apos;s target modules do not match any module of the model.</source>
        <translation>アダプターの対象モジュールが、モデルのどのモジュールにも一致しません。</translation>
    </message>
    <message>
        <source>Modules of this model: %1.</source>
        <translation>このモデルのモジュール：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least 2.</source>
        <translation>「%1」は 2 以上にしてください。</translation>
    </message>
    <message>
        <source>Heads of %1 dimensions are too small for this scaling.</source>
        <translation>%1 次元のヘッドは、このスケーリングには小さすぎます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above 1 for this scaling.</source>
        <translation>このスケーリングでは「%1」を 1 より大きくしてください。</translation>
    </message>
    <message>
        <source>&quot;short_factor&quot; and &quot;long_factor&quot; must be lists of %1 numbers.</source>
        <translation>「short_factor」と「long_factor」は %1 個の数値のリストにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be larger than &quot;%2&quot;.</source>
        <translation>「%1」は「%2」より大きくしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported for models of the type &quot;%2&quot;.</source>
        <translation>「%1」は種類「%2」のモデルでは使えません。</translation>
    </message>
    <message>
        <source>Rotary embeddings need an even number of dimensions, not %1.</source>
        <translation>RoPE には偶数の次元が必要ですが、%1 次元です。</translation>
    </message>
    <message>
        <source>Rotary embeddings of the type &quot;%1&quot; are not supported.</source>
        <translation>種類「%1」の RoPE には対応していません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>「%1」はオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; by kind of layer is not supported for models of the type &quot;%2&quot;.</source>
        <translation>層の種類ごとの「%1」は、種類「%2」のモデルでは使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is not supported for models of the type &quot;%3&quot;.</source>
        <translation>「%1」：「%2」は種類「%3」のモデルでは使えません。</translation>
    </message>
    <message>
        <source>&quot;num_attention_heads&quot; (%1) must be a multiple of &quot;num_key_value_heads&quot; (%2).</source>
        <translation>「num_attention_heads」（%1）は「num_key_value_heads」（%2）の倍数にしてください。</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; (%1) must be a multiple of &quot;num_attention_heads&quot; (%2).</source>
        <translation>「hidden_size」（%1）は「num_attention_heads」（%2）の倍数にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>「%1」は %2～%3 の整数にしてください。</translation>
    </message>
    <message>
        <source>&quot;num_experts_per_tok&quot; (%1) is larger than the number of experts (%2).</source>
        <translation>「num_experts_per_tok」（%1）がエキスパートの数（%2）を超えています。</translation>
    </message>
    <message>
        <source>Weights of the type &quot;%1&quot; are not supported.</source>
        <translation>型「%1」の重みには対応していません。</translation>
    </message>
    <message>
        <source>The model&apos;s weights are already quantised (%1), which is not supported.</source>
        <translation>モデルの重みはすでに量子化されており（%1）、対応していません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported.</source>
        <translation>「%1」には対応していません。</translation>
    </message>
    <message>
        <source>The model&apos;s &quot;%1&quot; is not applied in training.</source>
        <translation>モデルの「%1」は学習では適用されません。</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>JSON オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>Models of the type &quot;%1&quot; are not supported.</source>
        <translation>種類「%1」のモデルには対応していません。</translation>
    </message>
    <message>
        <source>Supported types: %1.</source>
        <translation>対応する種類：%1。</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; is missing.</source>
        <translation>メタデータ「%1」がありません。</translation>
    </message>
    <message>
        <source>A different &quot;%1&quot; for each layer is not supported.</source>
        <translation>層ごとに異なる「%1」には対応していません。</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; must be a whole number.</source>
        <translation>メタデータ「%1」は整数にしてください。</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; must be a finite number.</source>
        <translation>メタデータ「%1」は有限の数値にしてください。</translation>
    </message>
    <message>
        <source>Heads with keys of %1 and values of %2 dimensions are not supported.</source>
        <translation>キーが %1 次元、値が %2 次元のヘッドには対応していません。</translation>
    </message>
    <message>
        <source>The file has no embedding (&quot;token_embd.weight&quot;).</source>
        <translation>ファイルに埋め込み（「token_embd.weight」）がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have %2 values.</source>
        <translation>「%1」には %2 個の値が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not a positive number.</source>
        <translation>「%1」に正の数でない値があります。</translation>
    </message>
    <message>
        <source>GGUF files of the architecture &quot;%1&quot; are not supported.</source>
        <translation>アーキテクチャ「%1」の GGUF ファイルには対応していません。</translation>
    </message>
    <message>
        <source>Supported: llama, qwen2, qwen3. Use the model&apos;s safetensors files.</source>
        <translation>対応：llama、qwen2、qwen3。モデルの safetensors ファイルを使ってください。</translation>
    </message>
    <message>
        <source>GGUF files of models with experts are not supported.</source>
        <translation>エキスパートを持つモデルの GGUF ファイルには対応していません。</translation>
    </message>
    <message>
        <source>Use the model&apos;s safetensors files.</source>
        <translation>モデルの safetensors ファイルを使ってください。</translation>
    </message>
    <message>
        <source>GGUF files of models with attention windows are not supported.</source>
        <translation>アテンションウィンドウを持つモデルの GGUF ファイルには対応していません。</translation>
    </message>
    <message>
        <source>Rotary embeddings of a part of each head are not supported for this architecture.</source>
        <translation>各ヘッドの一部だけに適用する RoPE は、このアーキテクチャでは使えません。</translation>
    </message>
    <message>
        <source>The model&apos;s files do not have this weight, which its configuration asks for.</source>
        <translation>構成に必要なこの重みが、モデルのファイルにありません。</translation>
    </message>
    <message>
        <source>The weight has the shape %1, but the configuration asks for %2.</source>
        <translation>重みの形状は %1 ですが、構成では %2 です。</translation>
    </message>
    <message>
        <source>Rows outside of a weight were asked for.</source>
        <translation>重みの範囲外の行が要求されました。</translation>
    </message>
    <message>
        <source>There is not enough memory for a tensor of %1 values.</source>
        <translation>%1 個の値を持つテンソルにはメモリが足りません。</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>ディスクの割り当てを使い切りました</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>ファイルシステムが読み取り専用です</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>The file is larger than expected (%1 bytes, at most %2).</source>
        <translation>ファイルが想定より大きすぎます（%1 バイト、上限 %2）。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>ファイルを開けません：%1。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>This is a link to &quot;%1&quot;, which lies outside of the model&apos;s own folder.</source>
        <translation>モデルのフォルダーの外にある「%1」へのリンクです。</translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation>ファイル自体をフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>読み込みに失敗しました：%1。</translation>
    </message>
    <message>
        <source>The file ends at byte %1, but %2 more bytes were expected.</source>
        <translation>ファイルは %1 バイトで終わっていますが、あと %2 バイト必要です。</translation>
    </message>
    <message>
        <source>It may be a download that was cut off; fetch it again.</source>
        <translation>ダウンロードが途中で切れた可能性があります。取得し直してください。</translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation>ファイルを作成できません：%1。</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>書き込みに失敗しました：%1。</translation>
    </message>
    <message>
        <source>The file could not be written to the disk: %1.</source>
        <translation>ファイルをディスクに書き込めませんでした：%1。</translation>
    </message>
    <message>
        <source>The file cannot be put in place: %1.</source>
        <translation>ファイルを所定の場所に移せません：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be created: %1.</source>
        <translation>フォルダーを作成できません：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>フォルダーを開けません：%1。</translation>
    </message>
    <message>
        <source>The folder could not be written to the disk: %1.</source>
        <translation>フォルダーをディスクに書き込めませんでした：%1。</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>行が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON value.</source>
        <translation>JSON の値の後に余分なテキストがあります。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of a value.</source>
        <translation>JSON が値の途中で終わっています。</translation>
    </message>
    <message>
        <source>A JSON value was expected here.</source>
        <translation>ここには JSON の値が必要です。</translation>
    </message>
    <message>
        <source>A quoted key was expected here.</source>
        <translation>ここには引用符で囲んだキーが必要です。</translation>
    </message>
    <message>
        <source>A colon was expected after the key.</source>
        <translation>キーの後にはコロンが必要です。</translation>
    </message>
    <message>
        <source>A comma or a closing brace was expected here.</source>
        <translation>ここにはカンマまたは閉じ波かっこが必要です。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; appears twice in one object.</source>
        <translation>1 つのオブジェクトにキー「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket was expected here.</source>
        <translation>ここにはカンマまたは閉じ角かっこが必要です。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a \u escape.</source>
        <translation>テキストが \u エスケープの途中で終わっています。</translation>
    </message>
    <message>
        <source>A \u escape needs four hexadecimal digits.</source>
        <translation>\u エスケープには 4 桁の 16 進数が必要です。</translation>
    </message>
    <message>
        <source>This quoted text is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>This is not valid UTF-8 text.</source>
        <translation>有効な UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Control characters inside quoted text must be escaped.</source>
        <translation>引用符内の制御文字はエスケープしてください。</translation>
    </message>
    <message>
        <source>A surrogate escape stands alone.</source>
        <translation>サロゲートのエスケープが単独で使われています。</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>このエスケープは JSON にはありません。</translation>
    </message>
    <message>
        <source>Digits were expected after the decimal point.</source>
        <translation>小数点の後には数字が必要です。</translation>
    </message>
    <message>
        <source>Digits were expected in the exponent.</source>
        <translation>指数には数字が必要です。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>モデルが選ばれていません。</translation>
    </message>
    <message>
        <source>The path of the model is empty.</source>
        <translation>モデルのパスが空です。</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <translation>データセットが選ばれていません。</translation>
    </message>
    <message>
        <source>No output folder is named.</source>
        <translation>出力フォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>The extra arguments are not JSON.</source>
        <translation>追加引数が JSON ではありません。</translation>
    </message>
    <message>
        <source>PPO needs a reward model.</source>
        <translation>PPO には報酬モデルが必要です。</translation>
    </message>
    <message>
        <source>No export folder is named.</source>
        <translation>エクスポート先のフォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>No adapter is chosen to merge.</source>
        <translation>結合するアダプターが選ばれていません。</translation>
    </message>
    <message>
        <source>Merge the adapters first: they cannot be quantised with the model.</source>
        <translation>先にアダプターを結合してください。モデルと一緒には量子化できません。</translation>
    </message>
    <message>
        <source>The extra arguments are no JSON object.</source>
        <translation>追加引数が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number.</source>
        <translation>%1 の値「%2」は数値ではありません。</translation>
    </message>
    <message>
        <source>%1 is empty here. A command line cannot say so: use the YAML file.</source>
        <translation>%1 がここでは空です。コマンドラインでは表せないため、YAML ファイルを使ってください。</translation>
    </message>
    <message>
        <source>%1 is non_padding here. A command line takes only True or False: use the YAML file.</source>
        <translation>%1 がここでは non_padding です。コマンドラインでは True か False しか使えないため、YAML ファイルを使ってください。</translation>
    </message>
    <message>
        <source>%1 names several loggers. A command line takes one: use the YAML file.</source>
        <translation>%1 に複数のロガーがあります。コマンドラインでは 1 つしか使えないため、YAML ファイルを使ってください。</translation>
    </message>
    <message>
        <source>%1 is a secret: set the environment variable %2 before running the command.</source>
        <translation>%1 は秘密情報です。コマンドを実行する前に環境変数 %2 を設定してください。</translation>
    </message>
    <message>
        <source>%1 could mean: %2.</source>
        <translation>%1 には複数の候補があります：%2。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は付けられません。</translation>
    </message>
    <message>
        <source>A value must follow %1.</source>
        <translation>%1 の後には値が必要です。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean --%2?</source>
        <translation>オプション %1 はありません。--%2 のことですか？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>「%1」はどのオプションにも属しません。</translation>
    </message>
    <message>
        <source>A word of the command line is not UTF-8.</source>
        <translation>コマンドラインに UTF-8 でない語があります。</translation>
    </message>
    <message>
        <source>Pipes and background jobs are not taken over.</source>
        <translation>パイプとバックグラウンドジョブは取り込まれません。</translation>
    </message>
    <message>
        <source>Redirections are not taken over.</source>
        <translation>リダイレクトは取り込まれません。</translation>
    </message>
    <message>
        <source>A quote is never closed; the text was read to its end.</source>
        <translation>引用符が閉じられていないため、末尾まで読み込みました。</translation>
    </message>
    <message>
        <source>%1 is not replaced; it stays as text.</source>
        <translation>%1 は展開されず、テキストのまま残ります。</translation>
    </message>
    <message>
        <source>Commands inside of the text are not run; they stay as text.</source>
        <translation>テキスト内のコマンドは実行されず、テキストのまま残ります。</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>設定 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2?</source>
        <translation>設定 %1 はありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>%1 takes true or false, not &quot;%2&quot;.</source>
        <translation>%1 は true か false です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>%1 は整数です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 takes a number, not &quot;%2&quot;.</source>
        <translation>%1 は数値です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 takes a text, not &quot;%2&quot;.</source>
        <translation>%1 はテキストです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 takes a text or a list of texts, not &quot;%2&quot;.</source>
        <translation>%1 はテキストまたはテキストのリストです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 takes a mapping or the path of a JSON file, not &quot;%2&quot;.</source>
        <translation>%1 はマッピングまたは JSON ファイルのパスです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 は空にできません。</translation>
    </message>
    <message>
        <source>%1 is written as the text &quot;%2&quot;. It is read as %3 here; LLaMA-Factory keeps the text and may stop later.</source>
        <translation>%1 がテキスト「%2」として書かれています。ここでは %3 と解釈しますが、LLaMA-Factory はテキストのまま扱い、後で停止することがあります。</translation>
    </message>
    <message>
        <source>Write it without quotes</source>
        <translation>引用符なしで書く</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be from %3 to %4.</source>
        <translation>%1 は %2 ですが、%3～%4 にしてください。</translation>
    </message>
    <message>
        <source>%1 is %2, which is no number.</source>
        <translation>%1 は %2 ですが、数値ではありません。</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be above %3.</source>
        <translation>%1 は %2 ですが、%3 より大きくしてください。</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be at least %3.</source>
        <translation>%1 は %2 ですが、%3 以上にしてください。</translation>
    </message>
    <message>
        <source>%1 begins like a JSON object but is none: %2</source>
        <translation>%1 は JSON オブジェクトのように始まりますが、そうではありません：%2</translation>
    </message>
    <message>
        <source>%1 is written as the text &quot;%2&quot;. Any text counts as true, so the setting is on. Write true or false without quotes.</source>
        <translation>%1 がテキスト「%2」として書かれています。テキストは常に true とみなされ、この設定は有効になります。引用符なしで true か false と書いてください。</translation>
    </message>
    <message>
        <source>%1 is %2, but its choices are: %3.</source>
        <translation>%1 は %2 ですが、選択肢は次のとおりです：%3。</translation>
    </message>
    <message>
        <source>%1 takes a word, not true or false. YAML reads no, off, yes and on as booleans: write &apos;no&apos; in quotes.</source>
        <translation>%1 は文字列です。true や false は使えません。YAML は no、off、yes、on を真偽値として読むため、&apos;no&apos; のように引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Write &apos;no&apos; in quotes</source>
        <translation>引用符付きで &apos;no&apos; と書く</translation>
    </message>
    <message>
        <source>%1 holds &quot;%2&quot;: an item must not contain a comma.</source>
        <translation>%1 に「%2」があります。項目にカンマは使えません。</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, but its choices are: %3.</source>
        <translation>--%1 は「%2」ですが、選択肢は次のとおりです：%3。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 より大きい</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>The options of the schedule are no JSON object.</source>
        <translation>スケジューラのオプションが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Write them like {&quot;num_cycles&quot;: 2}.</source>
        <translation>{&quot;num_cycles&quot;: 2} のように書いてください。</translation>
    </message>
    <message>
        <source>The file holds no settings: it must be a JSON object.</source>
        <translation>ファイルに設定がありません。JSON オブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>The text holds no settings.</source>
        <translation>テキストに設定がありません。</translation>
    </message>
    <message>
        <source>Paste a llamafactory-cli command, a YAML or JSON configuration, or a form saved by LLaMA Board.</source>
        <translation>llamafactory-cli のコマンド、YAML または JSON の設定、あるいは LLaMA Board が保存したフォームを貼り付けてください。</translation>
    </message>
    <message>
        <source>Left out, because it sets nothing: %1</source>
        <translation>何も設定しないため除外しました：%1</translation>
    </message>
    <message>
        <source>Variables and launchers are not settings: %1</source>
        <translation>変数とランチャーは設定ではありません：%1</translation>
    </message>
    <message>
        <source>%1 is no control of the form; it was left out.</source>
        <translation>%1 はフォームの項目ではないため除外しました。</translation>
    </message>
    <message>
        <source>The saved form does not hold %1: choose it.</source>
        <translation>保存されたフォームに %1 がありません。選択してください。</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>テキストが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>UTF-8 で保存して読み込み直してください。</translation>
    </message>
    <message>
        <source>Correct the file there and read it again.</source>
        <translation>その箇所を修正して読み込み直してください。</translation>
    </message>
    <message>
        <source>The file is nested too deeply or too large.</source>
        <translation>ファイルの入れ子が深すぎるか、ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>キーは単語である必要があります。</translation>
    </message>
    <message>
        <source>%1 is given twice; the first time in line %2.</source>
        <translation>%1 が 2 回指定されています（1 回目は %2 行目）。</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>&lt;&lt; で結合できるのはマッピングだけです。</translation>
    </message>
    <message>
        <source>The tag %1 is not supported.</source>
        <translation>タグ %1 には対応していません。</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1.</source>
        <translation>YAML を読み込めません：%1。</translation>
    </message>
    <message>
        <source>The file holds no settings: write one &quot;key: value&quot; per line.</source>
        <translation>ファイルに設定がありません。1 行に 1 つずつ「キー：値」の形で書いてください。</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>データセット「%1」に列「%2」がありません。</translation>
    </message>
    <message>
        <source>Map the columns of the file under &quot;columns&quot; in dataset_info.json.</source>
        <translation>dataset_info.json の「columns」でファイルの列を対応付けてください。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2 instead of a text.</source>
        <translation>列「%1」がテキストではなく %2 です。</translation>
    </message>
    <message>
        <source>The row has media in &quot;%1&quot;; only text can be trained.</source>
        <translation>サンプルの「%1」にメディアがあります。学習できるのはテキストだけです。</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is no pair of question and answer.</source>
        <translation>「%1」に、質問と回答の組でない項目があります。</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; holds %2 instead of a text.</source>
        <translation>「%1」の項目がテキストではなく %2 です。</translation>
    </message>
    <message>
        <source>The answer is %1 instead of a text.</source>
        <translation>回答がテキストではなく %1 です。</translation>
    </message>
    <message>
        <source>A message is %1 instead of an object.</source>
        <translation>メッセージがオブジェクトではなく %1 です。</translation>
    </message>
    <message>
        <source>A message has no &quot;%1&quot;.</source>
        <translation>「%1」のないメッセージがあります。</translation>
    </message>
    <message>
        <source>Map the keys of the messages under &quot;tags&quot; in dataset_info.json.</source>
        <translation>dataset_info.json の「tags」でメッセージのキーを対応付けてください。</translation>
    </message>
    <message>
        <source>The role of a message is %1 instead of a text.</source>
        <translation>メッセージのロールがテキストではなく %1 です。</translation>
    </message>
    <message>
        <source>Message %1 has no &quot;%2&quot;.</source>
        <translation>メッセージ %1 に「%2」がありません。</translation>
    </message>
    <message>
        <source>The text of message %1 is %2.</source>
        <translation>メッセージ %1 のテキストが %2 です。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is not mapped.</source>
        <translation>ロール「%1」が対応付けられていません。</translation>
    </message>
    <message>
        <source>Add it under &quot;tags&quot; in dataset_info.json.</source>
        <translation>dataset_info.json の「tags」に追加してください。</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; names no &quot;messages&quot; column.</source>
        <translation>データセット「%1」に「messages」列の指定がありません。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2 instead of a list of messages.</source>
        <translation>列「%1」がメッセージのリストではなく %2 です。</translation>
    </message>
    <message>
        <source>A tool call of message %1 has no &quot;function&quot;.</source>
        <translation>メッセージ %1 のツール呼び出しに「function」がありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed in the record that begins here.</source>
        <translation>ここから始まるレコードで引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Field %1 of the record that begins here is not valid UTF-8.</source>
        <translation>ここから始まるレコードのフィールド %1 が有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The record has too many fields.</source>
        <translation>レコードのフィールドが多すぎます。</translation>
    </message>
    <message>
        <source>A field of the record that begins here is too long.</source>
        <translation>ここから始まるレコードに長すぎるフィールドがあります。</translation>
    </message>
    <message>
        <source>The record has %1 fields, but the header has %2.</source>
        <translation>レコードのフィールドは %1 個ですが、ヘッダーは %2 個です。</translation>
    </message>
    <message>
        <source>Put fields that hold commas in quotation marks.</source>
        <translation>カンマを含むフィールドは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no object.</source>
        <translation>「%1」がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no text.</source>
        <translation>「%2」の「%1」がテキストではありません。</translation>
    </message>
    <message>
        <source>The description of the set is no object.</source>
        <translation>データセットの記述がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The formatting &quot;%1&quot; is not known; alpaca, sharegpt and openai are.</source>
        <translation>形式「%1」は未知です。使えるのは alpaca、sharegpt、openai です。</translation>
    </message>
    <message>
        <source>&quot;num_samples&quot; is no count.</source>
        <translation>「num_samples」が件数ではありません。</translation>
    </message>
    <message>
        <source>The set has no &quot;file_name&quot;.</source>
        <translation>データセットに「file_name」がありません。</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>フォルダーを読み込めません：%1。</translation>
    </message>
    <message>
        <source>The file of the set &quot;%1&quot; does not exist.</source>
        <translation>データセット「%1」のファイルが存在しません。</translation>
    </message>
    <message>
        <source>Check &quot;file_name&quot; in dataset_info.json.</source>
        <translation>dataset_info.json の「file_name」を確認してください。</translation>
    </message>
    <message>
        <source>Parquet and Arrow files cannot be read.</source>
        <translation>Parquet と Arrow のファイルは読み込めません。</translation>
    </message>
    <message>
        <source>Save the set as JSON lines, for example with Dataset.to_json().</source>
        <translation>Dataset.to_json() などで、データセットを JSON Lines として保存してください。</translation>
    </message>
    <message>
        <source>Datasets are .json, .jsonl, .csv or .txt files, not &quot;%1&quot;.</source>
        <translation>データセットのファイルは .json、.jsonl、.csv、.txt です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The files of the set &quot;%1&quot; are not all of one type.</source>
        <translation>データセット「%1」のファイルの種類がそろっていません。</translation>
    </message>
    <message>
        <source>There is no dataset_info.json in this folder.</source>
        <translation>このフォルダーに dataset_info.json がありません。</translation>
    </message>
    <message>
        <source>Choose the folder that describes the datasets (--dataset_dir).</source>
        <translation>データセットを記述したフォルダーを選んでください（--dataset_dir）。</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>ファイルに JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is not defined in dataset_info.json.</source>
        <translation>データセット「%1」が dataset_info.json に定義されていません。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; is not a local file (%2).</source>
        <translation>データセット「%1」はローカルファイルではありません（%2）。</translation>
    </message>
    <message>
        <source>Download it and name the file as &quot;file_name&quot;.</source>
        <translation>ダウンロードし、「file_name」にファイルを指定してください。</translation>
    </message>
    <message>
        <source>Reading the data was stopped.</source>
        <translation>データの読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has no pairs of answers, which this stage compares.</source>
        <translation>データセット「%1」には、このステージで比較する回答のペアがありません。</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has pairs of answers, which this stage cannot use.</source>
        <translation>データセット「%1」は回答のペアで、このステージでは使えません。</translation>
    </message>
    <message>
        <source>Choose another dataset or another stage.</source>
        <translation>別のデータセットか別のステージを選んでください。</translation>
    </message>
    <message>
        <source>num_samples is too large: %1.</source>
        <translation>num_samples が大きすぎます：%1。</translation>
    </message>
    <message>
        <source>The row before has no answer to compare with.</source>
        <translation>前のサンプルに、比較する回答がありません。</translation>
    </message>
    <message>
        <source>Remove rows without an answer from the set.</source>
        <translation>回答のないサンプルをデータセットから削除してください。</translation>
    </message>
    <message>
        <source>The row has no text for pre-training.</source>
        <translation>サンプルに事前学習用のテキストがありません。</translation>
    </message>
    <message>
        <source>A dataset is a JSON list of objects or one object a line.</source>
        <translation>データセットは、オブジェクトの JSON リストか、1 行 1 オブジェクトです。</translation>
    </message>
    <message>
        <source>The row that begins here is not closed.</source>
        <translation>ここから始まるサンプルが閉じられていません。</translation>
    </message>
    <message>
        <source>Look for a missing brace, bracket or quotation mark.</source>
        <translation>波かっこ、角かっこ、引用符の抜けがないか確認してください。</translation>
    </message>
    <message>
        <source>A text is not closed by a quotation mark on this line.</source>
        <translation>この行に、引用符で閉じられていないテキストがあります。</translation>
    </message>
    <message>
        <source>The JSON list is not closed by a bracket.</source>
        <translation>JSON のリストが角かっこで閉じられていません。</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON list.</source>
        <translation>JSON のリストの後に余分なテキストがあります。</translation>
    </message>
    <message>
        <source>Row %1 is no JSON object.</source>
        <translation>%1 件目が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; it may be in another encoding, such as GBK or Latin-1.</source>
        <translation>UTF-8 で保存してください。GBK や Latin-1 など別の文字コードの可能性があります。</translation>
    </message>
    <message>
        <source>There are %1 datasets but %2 probabilities.</source>
        <translation>データセットは %1 個ですが、確率は %2 個です。</translation>
    </message>
    <message>
        <source>%1 is no probability.</source>
        <translation>%1 は確率ではありません。</translation>
    </message>
    <message>
        <source>A set with probability 0 would never be used up.</source>
        <translation>確率 0 のデータセットは使い切れません。</translation>
    </message>
    <message>
        <source>With a probability of %1 a set would need too many draws to be used up.</source>
        <translation>確率 %1 では、データセットを使い切るまでの抽出回数が多すぎます。</translation>
    </message>
    <message>
        <source>The probabilities add up to %1 instead of 1.</source>
        <translation>確率の合計が 1 ではなく %1 です。</translation>
    </message>
    <message>
        <source>%1 is neither a share below 1 nor a number of rows.</source>
        <translation>%1 は 1 未満の割合でも件数でもありません。</translation>
    </message>
    <message>
        <source>%1 of %2 rows for validation would leave a part empty.</source>
        <translation>%2 件中 %1 件を検証用にすると、一方が空になります。</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>行が有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8 text.</source>
        <translation>ファイルは UTF-8 テキストではなく %1 です。</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>The dataset has no files.</source>
        <translation>データセットにファイルがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be trained on the prompt.</source>
        <translation>テンプレート「%1」ではプロンプトを学習できません。</translation>
    </message>
    <message>
        <source>The %1 rows do not fill one block of cutoff_len tokens.</source>
        <translation>%1 件では、cutoff_len トークンのブロック 1 つも埋まりません。</translation>
    </message>
    <message>
        <source>None of the %1 rows can be used.</source>
        <translation>%1 件のうち使えるものがありません。</translation>
    </message>
    <message>
        <source>Of the first one: %1.</source>
        <translation>最初のサンプルの理由：%1。</translation>
    </message>
    <message>
        <source>%1 tokens are too few for a row.</source>
        <translation>%1 トークンはサンプルには少なすぎます。</translation>
    </message>
    <message>
        <source>%1 tokens are too many for a row.</source>
        <translation>%1 トークンはサンプルには多すぎます。</translation>
    </message>
    <message>
        <source>A group of 0 rows is impossible.</source>
        <translation>0 件のグループは指定できません。</translation>
    </message>
    <message>
        <source>Training only the last answer and training on the prompt exclude each other.</source>
        <translation>最後の回答だけの学習とプロンプトの学習は同時に使えません。</translation>
    </message>
    <message>
        <source>Neat packing is for supervised fine-tuning only.</source>
        <translation>無汚染パッキングは教師ありファインチューニング専用です。</translation>
    </message>
    <message>
        <source>Training on the prompt is for supervised fine-tuning only.</source>
        <translation>プロンプトの学習は教師ありファインチューニング専用です。</translation>
    </message>
    <message>
        <source>Training only the last answer is for supervised fine-tuning only.</source>
        <translation>最後の回答だけの学習は教師ありファインチューニング専用です。</translation>
    </message>
    <message>
        <source>Probabilities need an interleaving mix strategy.</source>
        <translation>確率には、交互に混ぜる方法が必要です。</translation>
    </message>
    <message>
        <source>There is no dataset to split for validation.</source>
        <translation>検証用に分割するデータセットがありません。</translation>
    </message>
    <message>
        <source>A validation share and evaluation datasets exclude each other.</source>
        <translation>検証用の割合と評価データセットは同時に使えません。</translation>
    </message>
    <message>
        <source>No dataset is named.</source>
        <translation>データセットが指定されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of names.</source>
        <translation>「%1」は名前のリストにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must map at most %2 patterns to numbers.</source>
        <translation>「%1」は、%2 個以下のパターンを数値に対応付けるものにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>「%1」は数値にしてください。</translation>
    </message>
    <message>
        <source>The adapter&apos;s kind (&quot;peft_type&quot;) is missing.</source>
        <translation>アダプターの種類（「peft_type」）がありません。</translation>
    </message>
    <message>
        <source>Adapters of the kind &quot;%1&quot; are not supported, only LORA.</source>
        <translation>種類「%1」のアダプターには対応していません。LORA だけに対応しています。</translation>
    </message>
    <message>
        <source>Adapters that train biases (&quot;bias&quot;: %1) are not supported.</source>
        <translation>バイアスを学習するアダプター（「bias」：%1）には対応していません。</translation>
    </message>
    <message>
        <source>Adapters with &quot;%1&quot; are not supported.</source>
        <translation>「%1」を使うアダプターには対応していません。</translation>
    </message>
    <message>
        <source>The file has more than %1 keys.</source>
        <translation>ファイルのキーが %1 個を超えています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or empty.</source>
        <translation>「%1」がないか、空です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used when &quot;target_modules&quot; is a pattern.</source>
        <translation>「target_modules」がパターンのとき「%1」は使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true, false or a name.</source>
        <translation>「%1」は true、false、または名前にしてください。</translation>
    </message>
    <message>
        <source>The adapter has %1 patterns; at most %2 are allowed.</source>
        <translation>アダプターのパターンは %1 個ですが、上限は %2 個です。</translation>
    </message>
    <message>
        <source>This is a pickle file (torch.save). Pickle files can run any code when they are opened, so they are never read.</source>
        <translation>pickle ファイル（torch.save）です。pickle ファイルは開くだけで任意のコードを実行できるため、読み込みません。</translation>
    </message>
    <message>
        <source>Use the .safetensors version of the model, or convert it on a machine you trust.</source>
        <translation>モデルの .safetensors 版を使うか、信頼できるマシンで変換してください。</translation>
    </message>
    <message>
        <source>This is not %1 but the note that git leaves in place of a large file.</source>
        <translation>%1 ではなく、大きなファイルの代わりに git が置くポインターです。</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in that folder, or download the file itself.</source>
        <translation>そのフォルダーで「git lfs pull」を実行するか、ファイル自体をダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is not %1 but a web page.</source>
        <translation>%1 ではなく、ウェブページです。</translation>
    </message>
    <message>
        <source>The download has failed; fetch the file again.</source>
        <translation>ダウンロードに失敗しています。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>This is not %1 but a GGUF file.</source>
        <translation>%1 ではなく、GGUF ファイルです。</translation>
    </message>
    <message>
        <source>This is not %1 but a safetensors file.</source>
        <translation>%1 ではなく、safetensors ファイルです。</translation>
    </message>
    <message>
        <source>This is not %1.</source>
        <translation>%1 ではありません。</translation>
    </message>
    <message>
        <source>It may be damaged or only partly downloaded; fetch it again.</source>
        <translation>壊れているか、一部しかダウンロードされていない可能性があります。取得し直してください。</translation>
    </message>
    <message>
        <source>This is a GGUF file of version %1; versions 2 and 3 can be read.</source>
        <translation>バージョン %1 の GGUF ファイルです。読み込めるのはバージョン 2 と 3 です。</translation>
    </message>
    <message>
        <source>Convert the model again with a current llama.cpp.</source>
        <translation>最新の llama.cpp でモデルを変換し直してください。</translation>
    </message>
    <message>
        <source>A metadata key is empty.</source>
        <translation>メタデータに空のキーがあります。</translation>
    </message>
    <message>
        <source>A metadata key is not valid UTF-8 text.</source>
        <translation>メタデータのキーが有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>This metadata key appears twice.</source>
        <translation>メタデータに同じキーが 2 回あります。</translation>
    </message>
    <message>
        <source>The alignment must be an unsigned 32-bit power of two.</source>
        <translation>アラインメントは、符号なし 32 ビットの 2 のべき乗である必要があります。</translation>
    </message>
    <message>
        <source>There is no metadata type %1.</source>
        <translation>メタデータ型 %1 はありません。</translation>
    </message>
    <message>
        <source>A whole number does not fit 63 bits.</source>
        <translation>63 ビットに収まらない整数があります。</translation>
    </message>
    <message>
        <source>Metadata arrays are nested too deeply.</source>
        <translation>メタデータの配列の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A tensor&apos;s name has %1 bytes; at most %2 are allowed.</source>
        <translation>テンソルの名前が %1 バイトありますが、上限は %2 です。</translation>
    </message>
    <message>
        <source>A tensor&apos;s name is not valid UTF-8 text.</source>
        <translation>テンソルの名前が有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The tensor has %1 dimensions; at most %2 are allowed.</source>
        <translation>テンソルは %1 次元ですが、上限は %2 です。</translation>
    </message>
    <message>
        <source>The size of the tensor overflows.</source>
        <translation>テンソルのサイズがオーバーフローします。</translation>
    </message>
    <message>
        <source>There is no tensor type %1.</source>
        <translation>テンソル型 %1 はありません。</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be read.</source>
        <translation>型 %1 のテンソルは読み込めません。</translation>
    </message>
    <message>
        <source>Use another quantisation of the model, for example Q8_0 or Q4_K_M.</source>
        <translation>Q8_0 や Q4_K_M など、モデルの別の量子化版を使ってください。</translation>
    </message>
    <message>
        <source>Rows of %1 values do not fill whole blocks of type %2.</source>
        <translation>%1 個の値の行では、型 %2 のブロックに端数が出ます。</translation>
    </message>
    <message>
        <source>The tensor&apos;s offset %1 is not a multiple of the alignment %2.</source>
        <translation>テンソルのオフセット %1 がアラインメント %2 の倍数ではありません。</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, but byte %2 was expected.</source>
        <translation>テンソルがデータの %1 バイト目から始まっていますが、正しくは %2 バイト目です。</translation>
    </message>
    <message>
        <source>The tensor reaches beyond the end of the file.</source>
        <translation>テンソルがファイルの終わりを超えています。</translation>
    </message>
    <message>
        <source>This is a GGUF file for big-endian machines.</source>
        <translation>ビッグエンディアン用の GGUF ファイルです。</translation>
    </message>
    <message>
        <source>Use the usual little-endian file of the model.</source>
        <translation>通常のリトルエンディアンのファイルを使ってください。</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>GGUF ファイル</translation>
    </message>
    <message>
        <source>Two tensors have the name &quot;%1&quot;.</source>
        <translation>「%1」という名前のテンソルが 2 つあります。</translation>
    </message>
    <message>
        <source>At byte %1, %2 values are announced, but the file has only %3 more bytes.</source>
        <translation>%1 バイト目で %2 個の値が宣言されていますが、ファイルの残りは %3 バイトだけです。</translation>
    </message>
    <message>
        <source>The metadata up to byte %1 would take far more memory than the file is large.</source>
        <translation>%1 バイト目までのメタデータは、ファイルの大きさよりはるかに多くのメモリを必要とします。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text.</source>
        <translation>「%1」はテキストにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>「%1」は true か false にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3.</source>
        <translation>「%1」は %2～%3 の数値にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers from %2 to %3.</source>
        <translation>「%1」は %2～%3 の整数のリストにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of numbers from %2 to %3.</source>
        <translation>「%1」は %2～%3 の数値のリストにしてください。</translation>
    </message>
    <message>
        <source>There is no model file or folder of this name, and none in the caches (%1).</source>
        <translation>この名前のモデルファイルやフォルダーはなく、キャッシュにもありません（%1）。</translation>
    </message>
    <message>
        <source>Download the model first, or give the path of its folder or .gguf file.</source>
        <translation>先にモデルをダウンロードするか、フォルダーまたは .gguf ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>No model is given.</source>
        <translation>モデルが指定されていません。</translation>
    </message>
    <message>
        <source>Give the path of its folder or .gguf file, or its name.</source>
        <translation>フォルダーまたは .gguf ファイルのパスか、名前を指定してください。</translation>
    </message>
    <message>
        <source>This GGUF file is one of %1 parts.</source>
        <translation>この GGUF ファイルは、%1 個に分割されたものの 1 つです。</translation>
    </message>
    <message>
        <source>Join the parts first: llama-gguf-split --merge FIRST-PART OUTPUT.</source>
        <translation>先に結合してください：llama-gguf-split --merge 最初のファイル 出力ファイル。</translation>
    </message>
    <message>
        <source>This GGUF file is an adapter, not a model.</source>
        <translation>この GGUF ファイルは、モデルではなくアダプターです。</translation>
    </message>
    <message>
        <source>This is a single safetensors file; its config.json is needed too.</source>
        <translation>単独の safetensors ファイルです。config.json も必要です。</translation>
    </message>
    <message>
        <source>Give the path of the model&apos;s folder.</source>
        <translation>モデルのフォルダーのパスを指定してください。</translation>
    </message>
    <message>
        <source>a GGUF file or a model folder</source>
        <translation>GGUF ファイルまたはモデルフォルダー</translation>
    </message>
    <message>
        <source>The folder has a config.json, but neither model.safetensors nor its index.</source>
        <translation>フォルダーに config.json はありますが、model.safetensors もそのインデックスもありません。</translation>
    </message>
    <message>
        <source>The download may be incomplete; fetch the model again.</source>
        <translation>ダウンロードが不完全な可能性があります。モデルを取得し直してください。</translation>
    </message>
    <message>
        <source>The folder has %1 GGUF files.</source>
        <translation>フォルダーに GGUF ファイルが %1 個あります。</translation>
    </message>
    <message>
        <source>Give the path of one of them.</source>
        <translation>そのうち 1 つのパスを指定してください。</translation>
    </message>
    <message>
        <source>This folder holds an adapter, not a model.</source>
        <translation>このフォルダーにあるのは、モデルではなくアダプターです。</translation>
    </message>
    <message>
        <source>Give the base model here and this folder as the adapter.</source>
        <translation>ここにはベースモデルを、アダプターにはこのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder has no config.json.</source>
        <translation>フォルダーに config.json がありません。</translation>
    </message>
    <message>
        <source>Give the folder of a Hugging Face model or a .gguf file.</source>
        <translation>Hugging Face モデルのフォルダーか .gguf ファイルを指定してください。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>このフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain name of a file in the model&apos;s folder.</source>
        <translation>「%1」は、モデルのフォルダー内の単純なファイル名ではありません。</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>パターンが長すぎます。</translation>
    </message>
    <message>
        <source>The pattern is not valid UTF-8 text.</source>
        <translation>パターンが有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; is not a regular expression (at character %2: %3).</source>
        <translation>パターン「%1」は正規表現ではありません（%2 文字目：%3）。</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>safetensors ファイル</translation>
    </message>
    <message>
        <source>The header is said to have %1 bytes; at most %2 are allowed.</source>
        <translation>ヘッダーが %1 バイトとされていますが、上限は %2 です。</translation>
    </message>
    <message>
        <source>The header is said to have %1 bytes, but the file has only %2 more.</source>
        <translation>ヘッダーが %1 バイトとされていますが、ファイルの残りは %2 バイトだけです。</translation>
    </message>
    <message>
        <source>The tensor ends (%1) before it begins (%2).</source>
        <translation>テンソルの終わり（%1）が始まり（%2）より前にあります。</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, inside of another tensor.</source>
        <translation>テンソルがデータの %1 バイト目から始まり、別のテンソルと重なっています。</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, but the one before it ends at %2.</source>
        <translation>テンソルはデータの %1 バイト目から始まりますが、前のテンソルは %2 で終わっています。</translation>
    </message>
    <message>
        <source>Its type and shape need %1 bytes, but %2 are set aside for it.</source>
        <translation>型と形状から %1 バイト必要ですが、確保されているのは %2 バイトです。</translation>
    </message>
    <message>
        <source>The tensors need %1 bytes, but the file holds only %2.</source>
        <translation>テンソル全体で %1 バイト必要ですが、ファイルには %2 バイトしかありません。</translation>
    </message>
    <message>
        <source>There are %1 bytes after the last tensor.</source>
        <translation>最後のテンソルの後に %1 バイトあります。</translation>
    </message>
    <message>
        <source>This tensor cannot be written to a safetensors file.</source>
        <translation>このテンソルは safetensors ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>The shape has more than %1 dimensions.</source>
        <translation>形状の次元が %1 を超えています。</translation>
    </message>
    <message>
        <source>&quot;data_offsets&quot; must have exactly two numbers.</source>
        <translation>「data_offsets」はちょうど 2 つの数値にしてください。</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; has the key &quot;%1&quot; twice.</source>
        <translation>「__metadata__」にキー「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>The element type &quot;%1&quot; is not supported.</source>
        <translation>要素の型「%1」には対応していません。</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; appears twice.</source>
        <translation>「__metadata__」が 2 回あります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice.</source>
        <translation>「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>The header is not valid JSON (at its byte %1).</source>
        <translation>ヘッダーが有効な JSON ではありません（%1 バイト目）。</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; may only map text to text.</source>
        <translation>「__metadata__」はテキストどうしの対応に限られます。</translation>
    </message>
    <message>
        <source>&quot;shape&quot; must be a list of whole numbers of at least 0.</source>
        <translation>「shape」は 0 以上の整数のリストにしてください。</translation>
    </message>
    <message>
        <source>The description of a tensor is malformed.</source>
        <translation>テンソルの記述の形式が正しくありません。</translation>
    </message>
    <message>
        <source>A tensor needs &quot;dtype&quot;, &quot;shape&quot; and &quot;data_offsets&quot;.</source>
        <translation>テンソルには「dtype」「shape」「data_offsets」が必要です。</translation>
    </message>
    <message>
        <source>The index has no &quot;weight_map&quot;.</source>
        <translation>インデックスに「weight_map」がありません。</translation>
    </message>
    <message>
        <source>The index does not name a plain file of this folder for the tensor &quot;%1&quot;.</source>
        <translation>インデックスで、テンソル「%1」にこのフォルダーのファイル名が指定されていません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds the tensor &quot;%2&quot;, which the index does not expect there.</source>
        <translation>ファイル「%1」に、インデックスにはないテンソル「%2」があります。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is not in the file &quot;%2&quot;.</source>
        <translation>テンソル「%1」がファイル「%2」にありません。</translation>
    </message>
    <message>
        <source>Bytes outside of a tensor were asked for.</source>
        <translation>テンソルの範囲外のバイトが要求されました。</translation>
    </message>
    <message>
        <source>Numbers with a fraction were expected, but the tensor is of type %1.</source>
        <translation>小数が必要ですが、テンソルの型は %1 です。</translation>
    </message>
    <message>
        <source>Whole numbers were expected, but the tensor is of type %1.</source>
        <translation>整数が必要ですが、テンソルの型は %1 です。</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes 1 to %2.</source>
        <translation>プロンプトは %1 トークンですが、モデルが受け付けるのは 1～%2 です。</translation>
    </message>
    <message>
        <source>The tokenizer makes the id %1, but the model has only %2 embeddings.</source>
        <translation>トークナイザーが ID %1 を出力しましたが、モデルの埋め込みは %2 個だけです。</translation>
    </message>
    <message>
        <source>Choose the template that belongs to the model.</source>
        <translation>モデルに合ったテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have the shape of input_ids, [rows, tokens].</source>
        <translation>「%1」は input_ids と同じ形状 [rows, tokens] にしてください。</translation>
    </message>
    <message>
        <source>The file has no &quot;input_ids&quot;.</source>
        <translation>ファイルに「input_ids」がありません。</translation>
    </message>
    <message>
        <source>The id %1 is outside the vocabulary of %2 tokens.</source>
        <translation>ID %1 は、%2 トークンの語彙の範囲外です。</translation>
    </message>
    <message>
        <source>The label %1 is outside the vocabulary of %2 tokens.</source>
        <translation>ラベル %1 は、%2 トークンの語彙の範囲外です。</translation>
    </message>
    <message>
        <source>The position %1 is out of range.</source>
        <translation>位置 %1 は範囲外です。</translation>
    </message>
    <message>
        <source>Full gradients are those of the base model alone.</source>
        <translation>全体の勾配は、ベースモデル単独のものです。</translation>
    </message>
    <message>
        <source>Leave --adapter out, or ask for --grads adapter.</source>
        <translation>--adapter を外すか、--grads adapter を指定してください。</translation>
    </message>
    <message>
        <source>Gradients of an adapter need an adapter.</source>
        <translation>アダプターの勾配にはアダプターが必要です。</translation>
    </message>
    <message>
        <source>Give --adapter.</source>
        <translation>--adapter を指定してください。</translation>
    </message>
    <message>
        <source>Gradients need &quot;labels&quot;.</source>
        <translation>勾配には「labels」が必要です。</translation>
    </message>
    <message>
        <source>Our engine does not compute %1 yet, which models of type &quot;%2&quot; need.</source>
        <translation>種類「%2」のモデルに必要な %1 を、内蔵エンジンはまだ計算できません。</translation>
    </message>
    <message>
        <source>The exported command still works with LLaMA-Factory.</source>
        <translation>エクスポートしたコマンドは LLaMA-Factory で使えます。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller or quantised model.</source>
        <translation>他のプログラムを閉じるか、より小さいモデルか量子化されたモデルを選んでください。</translation>
    </message>
    <message>
        <source>Was the adapter trained for another model?</source>
        <translation>別のモデル用に学習したアダプターではありませんか？</translation>
    </message>
    <message>
        <source>The weight is not in the map.</source>
        <translation>重みがマップにありません。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has no place in this model.</source>
        <translation>テンソル「%1」に対応する場所がこのモデルにありません。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is missing.</source>
        <translation>テンソル「%1」がありません。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has another shape.</source>
        <translation>テンソル「%1」の形状が異なります。</translation>
    </message>
    <message>
        <source>Only plain LoRA adapters can be merged beneath another one.</source>
        <translation>別のアダプターの下に結合できるのは、通常の LoRA アダプターだけです。</translation>
    </message>
    <message>
        <source>The adapter does not fit &quot;%1&quot;.</source>
        <translation>アダプターが「%1」に合いません。</translation>
    </message>
    <message>
        <source>A model from a GGUF file cannot be trained whole: quantised weights do not change.</source>
        <translation>GGUF ファイルのモデルは全体を学習できません。量子化した重みは変化しません。</translation>
    </message>
    <message>
        <source>Train an adapter, or start from the Hugging Face folder of the model.</source>
        <translation>アダプターを学習するか、モデルの Hugging Face フォルダーから始めてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind.</source>
        <translation>「%1」の値の種類が正しくありません。</translation>
    </message>
    <message>
        <source>The scheduler does not know &quot;%1&quot;.</source>
        <translation>スケジューラに「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>The polynomial schedule needs a learning rate above its end, %1.</source>
        <translation>多項式スケジュールには、終値 %1 より大きい学習率が必要です。</translation>
    </message>
    <message>
        <source>Give min_lr or min_lr_rate, not both.</source>
        <translation>min_lr と min_lr_rate はどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>This schedule needs min_lr or min_lr_rate.</source>
        <translation>このスケジュールには min_lr か min_lr_rate が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be linear, cosine or 1-sqrt.</source>
        <translation>「%1」は linear、cosine、1-sqrt のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Our engine does not have the schedule &quot;%1&quot;.</source>
        <translation>内蔵エンジンにスケジュール「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no checkpoint in &quot;%1&quot; to continue from.</source>
        <translation>「%1」に再開できるチェックポイントがありません。</translation>
    </message>
    <message>
        <source>The checkpoint &quot;%1&quot; does not exist.</source>
        <translation>チェックポイント「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The output folder &quot;%1&quot; already holds a trained model.</source>
        <translation>出力フォルダー「%1」にはすでに学習済みモデルがあります。</translation>
    </message>
    <message>
        <source>Choose another output_dir, or set overwrite_output_dir to train again from the start.</source>
        <translation>別の output_dir を選ぶか、overwrite_output_dir を設定して最初から学習してください。</translation>
    </message>
    <message>
        <source>The unknown token &quot;%1&quot; is not in the vocabulary.</source>
        <translation>未知語トークン「%1」が語彙にありません。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; replaces the end token but has no stop word.</source>
        <translation>テンプレート「%1」は終了トークンを置き換えますが、停止語がありません。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; needs the token &quot;%2&quot;, which this tokenizer lacks.</source>
        <translation>テンプレート「%1」に必要なトークン「%2」が、このトークナイザーにありません。</translation>
    </message>
    <message>
        <source>The tools of a row are a JSON list.</source>
        <translation>サンプルのツールは JSON リストで書いてください。</translation>
    </message>
    <message>
        <source>A message that calls tools is JSON: {&quot;name&quot;: …, &quot;arguments&quot;: …}, or a list of these.</source>
        <translation>ツールを呼び出すメッセージは JSON（{&quot;name&quot;: …, &quot;arguments&quot;: …}）か、そのリストです。</translation>
    </message>
    <message>
        <source>A system message stands in the middle of a conversation.</source>
        <translation>会話の途中にシステムメッセージがあります。</translation>
    </message>
    <message>
        <source>The chat template takes too many steps.</source>
        <translation>チャットテンプレートの処理ステップが多すぎます。</translation>
    </message>
    <message>
        <source>The chat template makes too long a text.</source>
        <translation>チャットテンプレートが作るテキストが長すぎます。</translation>
    </message>
    <message>
        <source>The chat template sets &quot;%1&quot;, which is no namespace.</source>
        <translation>チャットテンプレートが、namespace ではない「%1」に代入しています。</translation>
    </message>
    <message>
        <source>The chat template unpacks a value into %1 names.</source>
        <translation>チャットテンプレートが値を %1 個の名前に展開しています。</translation>
    </message>
    <message>
        <source>The chat template is nested too deeply.</source>
        <translation>チャットテンプレートの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The chat template looks inside an undefined value.</source>
        <translation>チャットテンプレートが未定義の値の中を参照しています。</translation>
    </message>
    <message>
        <source>The chat template calls something that is no function.</source>
        <translation>チャットテンプレートが関数でないものを呼び出しています。</translation>
    </message>
    <message>
        <source>The chat template refuses the conversation: %1.</source>
        <translation>チャットテンプレートが会話を拒否しました：%1。</translation>
    </message>
    <message>
        <source>The chat template calls an unknown function: %1.</source>
        <translation>チャットテンプレートが未知の関数を呼び出しています：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was expected.</source>
        <translation>「%1」が必要です。</translation>
    </message>
    <message>
        <source>A name was expected.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here.</source>
        <translation>ここに「%1」は使えません。</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>式の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis was expected.</source>
        <translation>カンマまたは閉じかっこが必要です。</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>式が長すぎます。</translation>
    </message>
    <message>
        <source>A value was expected.</source>
        <translation>値が必要です。</translation>
    </message>
    <message>
        <source>A slice has at most two colons.</source>
        <translation>スライスのコロンは 2 つまでです。</translation>
    </message>
    <message>
        <source>A closing bracket was expected.</source>
        <translation>閉じ角かっこが必要です。</translation>
    </message>
    <message>
        <source>An index was expected.</source>
        <translation>添字が必要です。</translation>
    </message>
    <message>
        <source>The chat template uses &quot;%1&quot; on a value of the wrong kind.</source>
        <translation>チャットテンプレートが、種類の合わない値に「%1」を使っています。</translation>
    </message>
    <message>
        <source>The chat template uses an unknown filter: %1.</source>
        <translation>チャットテンプレートが未知のフィルターを使っています：%1。</translation>
    </message>
    <message>
        <source>The chat template uses an unknown test: %1.</source>
        <translation>チャットテンプレートが未知のテストを使っています：%1。</translation>
    </message>
    <message>
        <source>The chat template calls an unknown method: %1.</source>
        <translation>チャットテンプレートが未知のメソッドを呼び出しています：%1。</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 は数値ではありません。</translation>
    </message>
    <message>
        <source>The text is not closed by a quotation mark.</source>
        <translation>テキストが引用符で閉じられていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning here.</source>
        <translation>「%1」はここでは意味を持ちません。</translation>
    </message>
    <message>
        <source>The tag that begins here is not closed.</source>
        <translation>ここから始まるタグが閉じられていません。</translation>
    </message>
    <message>
        <source>The statements are nested too deeply.</source>
        <translation>文の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The statement that begins here has no &quot;%1&quot;.</source>
        <translation>ここから始まる文に「%1」がありません。</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; is not supported in chat templates.</source>
        <translation>文「%1」はチャットテンプレートでは使えません。</translation>
    </message>
    <message>
        <source>The chat template uses &quot;%1&quot; on values that have none.</source>
        <translation>チャットテンプレートが、対応していない値に「%1」を使っています。</translation>
    </message>
    <message>
        <source>The chat template divides by zero.</source>
        <translation>チャットテンプレートがゼロで除算しています。</translation>
    </message>
    <message>
        <source>A number in the chat template is too large.</source>
        <translation>チャットテンプレートの数値が大きすぎます。</translation>
    </message>
    <message>
        <source>The chat template looks for something inside a plain value.</source>
        <translation>チャットテンプレートが単純な値の中を参照しています。</translation>
    </message>
    <message>
        <source>The chat template compares values that have no order.</source>
        <translation>チャットテンプレートが、順序のない値を比較しています。</translation>
    </message>
    <message>
        <source>The chat template calculates with an undefined value.</source>
        <translation>チャットテンプレートが未定義の値で計算しています。</translation>
    </message>
    <message>
        <source>The chat template takes a part of something that has no parts.</source>
        <translation>チャットテンプレートが、分割できないものから一部を取り出しています。</translation>
    </message>
    <message>
        <source>The chat template takes parts in steps of zero.</source>
        <translation>チャットテンプレートのスライスの刻みがゼロです。</translation>
    </message>
    <message>
        <source>The tokenizer uses a step of type &quot;%1&quot;, which is not supported.</source>
        <translation>トークナイザーが使う「%1」型の処理には対応していません。</translation>
    </message>
    <message>
        <source>A JSON object was expected here.</source>
        <translation>ここには JSON オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>A JSON array was expected here.</source>
        <translation>ここには JSON 配列が必要です。</translation>
    </message>
    <message>
        <source>A quoted text was expected here.</source>
        <translation>ここには引用符で囲んだテキストが必要です。</translation>
    </message>
    <message>
        <source>A control character must be escaped inside quotation marks.</source>
        <translation>引用符内の制御文字はエスケープしてください。</translation>
    </message>
    <message>
        <source>This escape sequence is not allowed in JSON.</source>
        <translation>このエスケープシーケンスは JSON では使えません。</translation>
    </message>
    <message>
        <source>This escape sequence is half a surrogate pair.</source>
        <translation>このエスケープシーケンスはサロゲートペアの片方だけです。</translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation>ここには整数が必要です。</translation>
    </message>
    <message>
        <source>A pattern of the tokenizer is neither a &quot;String&quot; nor a &quot;Regex&quot;.</source>
        <translation>トークナイザーのパターンが「String」でも「Regex」でもありません。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s steps are nested too deeply.</source>
        <translation>トークナイザーの処理の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The pattern negates a class inside brackets.</source>
        <translation>パターンが角かっこの中で文字クラスを否定しています。</translation>
    </message>
    <message>
        <source>The pattern uses \h, which differs between libraries.</source>
        <translation>パターンが、ライブラリによって意味の異なる \h を使っています。</translation>
    </message>
    <message>
        <source>The pattern intersects character classes.</source>
        <translation>パターンが文字クラスの積を使っています。</translation>
    </message>
    <message>
        <source>The pattern nests character classes.</source>
        <translation>パターンが文字クラスを入れ子にしています。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern cannot be used: %1.</source>
        <translation>トークナイザーのパターンを使えません：%1。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern needs too many steps on this text.</source>
        <translation>トークナイザーのパターンは、このテキストでの処理ステップが多すぎます。</translation>
    </message>
    <message>
        <source>No template is named, and the model&apos;s own chat template cannot be followed: %1</source>
        <translation>テンプレートが指定されておらず、モデル自身のチャットテンプレートも使えません：%1</translation>
    </message>
    <message>
        <source>Name a template with --template.</source>
        <translation>--template でテンプレートを指定してください。</translation>
    </message>
    <message>
        <source>It does not show the messages as they are given.</source>
        <translation>メッセージが元のとおりに表されません。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>テンプレート「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no tokenizer.json in this folder.</source>
        <translation>このフォルダーに tokenizer.json がありません。</translation>
    </message>
    <message>
        <source>Models with only a tokenizer.model file must be saved again by transformers, which writes tokenizer.json.</source>
        <translation>tokenizer.model しかないモデルは、transformers で保存し直して tokenizer.json を作成してください。</translation>
    </message>
    <message>
        <source>The tokenizer was not found.</source>
        <translation>トークナイザーが見つかりません。</translation>
    </message>
    <message>
        <source>The GGUF file lacks &quot;%1&quot; or has it in another type.</source>
        <translation>GGUF ファイルに「%1」がないか、型が異なります。</translation>
    </message>
    <message>
        <source>Token %1 is not valid UTF-8.</source>
        <translation>トークン %1 が有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The GGUF file holds a &quot;%1&quot; tokenizer; &quot;gpt2&quot; and &quot;llama&quot; are supported.</source>
        <translation>GGUF ファイルのトークナイザーは「%1」です。対応しているのは「gpt2」と「llama」です。</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;%1&quot; is not known.</source>
        <translation>前処理トークナイザー「%1」は未知です。</translation>
    </message>
    <message>
        <source>Use the original model folder with its tokenizer.json.</source>
        <translation>元のモデルフォルダーを tokenizer.json とともに使ってください。</translation>
    </message>
    <message>
        <source>The merge &quot;%1&quot; is not two tokens of the vocabulary.</source>
        <translation>マージ「%1」が語彙の 2 つのトークンではありません。</translation>
    </message>
    <message>
        <source>The file holds no tokenizer model.</source>
        <translation>ファイルにトークナイザーのモデルがありません。</translation>
    </message>
    <message>
        <source>The tokenizer is a Unigram model; only byte-pair encoding is supported.</source>
        <translation>トークナイザーは Unigram モデルです。対応しているのはバイトペア符号化（BPE）だけです。</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has an impossible id.</source>
        <translation>トークン「%1」の ID が正しくありません。</translation>
    </message>
    <message>
        <source>The merge &quot;%1&quot; is not two tokens.</source>
        <translation>マージ「%1」が 2 つのトークンではありません。</translation>
    </message>
    <message>
        <source>A merge is a list of two tokens.</source>
        <translation>マージは 2 つのトークンのリストです。</translation>
    </message>
    <message>
        <source>The merge of &quot;%1&quot; and &quot;%2&quot; uses a token that is not in the vocabulary.</source>
        <translation>「%1」と「%2」のマージが、語彙にないトークンを使っています。</translation>
    </message>
    <message>
        <source>The tokenizer is a %1 model; only byte-pair encoding is supported.</source>
        <translation>トークナイザーは %1 モデルです。対応しているのはバイトペア符号化（BPE）だけです。</translation>
    </message>
    <message>
        <source>The tokenizer drops merges at random, which is not supported.</source>
        <translation>トークナイザーがマージをランダムに省くため、対応していません。</translation>
    </message>
    <message>
        <source>The tokenizer model lacks its vocabulary or its merges.</source>
        <translation>トークナイザーのモデルに語彙またはマージがありません。</translation>
    </message>
    <message>
        <source>An added token lacks its text or has an impossible id.</source>
        <translation>追加トークンのテキストがないか、ID が正しくありません。</translation>
    </message>
    <message>
        <source>The special token &quot;%1&quot; has no ids.</source>
        <translation>特殊トークン「%1」に ID がありません。</translation>
    </message>
    <message>
        <source>Byte %1 is not valid UTF-8.</source>
        <translation>%1 バイト目が有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>A tool of type &quot;function&quot; has no &quot;function&quot;.</source>
        <translation>種類「function」のツールに「function」がありません。</translation>
    </message>
    <message>
        <source>A tool has no &quot;name&quot;.</source>
        <translation>ツールに「name」がありません。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; of a tool is no object.</source>
        <translation>ツールのパラメータ「%1」がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>A choice of the parameter &quot;%1&quot; is no text.</source>
        <translation>パラメータ「%1」の選択肢にテキストでないものがあります。</translation>
    </message>
    <message>
        <source>The items of the parameter &quot;%1&quot; are no object.</source>
        <translation>パラメータ「%1」の items がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>A tool has no &quot;parameters&quot; with &quot;properties&quot;.</source>
        <translation>ツールに、「properties」を含む「parameters」がありません。</translation>
    </message>
    <message>
        <source>The arguments of the call of &quot;%1&quot; are no object.</source>
        <translation>「%1」の呼び出しの引数がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>There is no tool format &quot;%1&quot;.</source>
        <translation>ツール形式「%1」はありません。</translation>
    </message>
    <message>
        <source>Known formats: %1.</source>
        <translation>使える形式：%1。</translation>
    </message>
    <message>
        <source>The tools are no JSON list.</source>
        <translation>ツールが JSON リストではありません。</translation>
    </message>
    <message>
        <source>A tool is no JSON object.</source>
        <translation>ツールが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The tool format glm4 has exactly one call in a message, but there are %1.</source>
        <translation>ツール形式 glm4 では 1 つのメッセージの呼び出しは 1 回ですが、%1 回あります。</translation>
    </message>
    <message>
        <source>Use another template or --tool_format.</source>
        <translation>別のテンプレートか --tool_format を使ってください。</translation>
    </message>
    <message>
        <source>A tool call needs a &quot;name&quot; and &quot;arguments&quot;.</source>
        <translation>ツール呼び出しには「name」と「arguments」が必要です。</translation>
    </message>
    <message>
        <source>The vocabulary is too large.</source>
        <translation>語彙が大きすぎます。</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has a negative id.</source>
        <translation>トークン「%1」の ID が負の値です。</translation>
    </message>
    <message>
        <source>The vocabulary has %1 tokens, but the largest id is %2.</source>
        <translation>語彙は %1 トークンですが、最大の ID は %2 です。</translation>
    </message>
    <message>
        <source>The %1 training rows do not fill one batch of %2.</source>
        <translation>学習用の %1 件では、サイズ %2 のバッチ 1 つに足りません。</translation>
    </message>
    <message>
        <source>Use a smaller batch size or more data.</source>
        <translation>バッチサイズを小さくするか、データを増やしてください。</translation>
    </message>
    <message>
        <source>Our engine does not group rows by length: it has no padding to save.</source>
        <translation>内蔵エンジンは長さでの分類を行いません。省けるパディングがないためです。</translation>
    </message>
    <message>
        <source>Use random or sequential.</source>
        <translation>random または sequential を使ってください。</translation>
    </message>
    <message>
        <source>Continue from an earlier checkpoint, or start again with overwrite_output_dir.</source>
        <translation>前のチェックポイントから再開するか、overwrite_output_dir を設定してやり直してください。</translation>
    </message>
    <message>
        <source>The state of the checkpoint is damaged.</source>
        <translation>チェックポイントの状態が壊れています。</translation>
    </message>
    <message>
        <source>The optimizer state of &quot;%1&quot; is missing or has another size.</source>
        <translation>「%1」のオプティマイザーの状態がないか、サイズが異なります。</translation>
    </message>
    <message>
        <source>The checkpoint cannot be put in place: %1.</source>
        <translation>チェックポイントを所定の場所に移せません：%1。</translation>
    </message>
    <message>
        <source>The file does not say which step the checkpoint is of.</source>
        <translation>チェックポイントのステップがファイルに記録されていません。</translation>
    </message>
    <message>
        <source>The engine failed: %1</source>
        <translation>エンジンでエラーが発生しました：%1</translation>
    </message>
    <message>
        <source>Please report this; the last checkpoint is intact.</source>
        <translation>この問題を報告してください。最後のチェックポイントは無事です。</translation>
    </message>
    <message>
        <source>Lower per_device_train_batch_size (and raise gradient_accumulation_steps), cutoff_len or lora_rank.</source>
        <translation>per_device_train_batch_size を小さくする（gradient_accumulation_steps は大きくする）か、cutoff_len または lora_rank を小さくしてください。</translation>
    </message>
    <message>
        <source>Our engine trains the stage sft; %1 is for export only.</source>
        <translation>内蔵エンジンが学習するのは sft ステージです。%1 はエクスポート専用です。</translation>
    </message>
    <message>
        <source>Our engine trains lora and full; %1 is for export only.</source>
        <translation>内蔵エンジンが学習するのは lora と full です。%1 はエクスポート専用です。</translation>
    </message>
    <message>
        <source>fp16 needs a GPU; on a processor use bf16 or neither.</source>
        <translation>fp16 には GPU が必要です。CPU では bf16 を使うか、どちらも使わないでください。</translation>
    </message>
    <message>
        <source>Quantising while loading needs a GPU. A quantised GGUF file trains on a processor as it is.</source>
        <translation>読み込み時の量子化には GPU が必要です。量子化済みの GGUF ファイルは CPU でそのまま学習できます。</translation>
    </message>
    <message>
        <source>Lower per_device_train_batch_size or cutoff_len.</source>
        <translation>per_device_train_batch_size または cutoff_len を小さくしてください。</translation>
    </message>
    <message>
        <source>%1 would need %2.</source>
        <translation>%1 には %2 が必要です。</translation>
    </message>
    <message>
        <source>A batch of %1 tokens needs %2 in all, but only %3 is free.</source>
        <translation>%1 トークンのバッチには合計 %2 必要ですが、空きは %3 だけです。</translation>
    </message>
    <message>
        <source>The configuration cannot be used.</source>
        <translation>この設定は使えません。</translation>
    </message>
    <message>
        <source>An object with a &quot;text&quot; was expected.</source>
        <translation>「text」を持つオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>書き込めません：%1。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>コマンド「%1」はありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>This build has no engine to compute with a model.</source>
        <translation>このビルドには、モデルを計算するエンジンがありません。</translation>
    </message>
    <message>
        <source>Build with -DLUTHIER_TORCH=ON.</source>
        <translation>-DLUTHIER_TORCH=ON を付けてビルドしてください。</translation>
    </message>
    <message>
        <source>%1 --help lists the arguments.</source>
        <translation>引数の一覧は %1 --help で表示されます。</translation>
    </message>
    <message>
        <source>This build has no training engine.</source>
        <translation>このビルドには学習エンジンがありません。</translation>
    </message>
    <message>
        <source>The sample&apos;s model or dataset is not here.</source>
        <translation>サンプル設定のモデルまたはデータセットがありません。</translation>
    </message>
    <message>
        <source>Start Luthier with ./run, which fetches it, or choose a model of your own.</source>
        <translation>./run で Luthier を起動すると取得されます。または自分のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>この問題を報告してください。</translation>
    </message>
    <message>
        <source>The model&apos;s weights take %1, but only %2 is free.</source>
        <translation>モデルの重みには %1 必要ですが、空きは %2 だけです。</translation>
    </message>
    <message>
        <source>The cache %1 holds this model, but not its revision &quot;%2&quot;.</source>
        <translation>キャッシュ %1 にこのモデルはありますが、リビジョン「%2」がありません。</translation>
    </message>
    <message>
        <source>Download that revision, or choose another one with model_revision.</source>
        <translation>そのリビジョンをダウンロードするか、model_revision で別のリビジョンを選んでください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened and what to do, two sentences. Languages that put no space between sentences leave it out.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The CUDA part cannot be loaded: %1</source>
        <translation>CUDA 部分を読み込めません：%1</translation>
    </message>
    <message>
        <source>Training runs on the processor meanwhile.</source>
        <translation>その間、学習はプロセッサで行われます。</translation>
    </message>
    <message>
        <source>This machine has no NVIDIA driver.</source>
        <translation>このマシンには NVIDIA ドライバーがありません。</translation>
    </message>
    <message>
        <source>The GPU reported an error: %1.</source>
        <translation>GPU がエラーを報告しました：%1。</translation>
    </message>
    <message>
        <source>The GPU has no room for %1 more; %2 is free.</source>
        <translation>GPU にはさらに %1 の空きがありません（空き %2）。</translation>
    </message>
    <message>
        <source>The GPU has not enough memory.</source>
        <translation>GPU のメモリが足りません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this program.</source>
        <translation>NVIDIA ドライバーが古すぎて、このプログラムでは使えません。</translation>
    </message>
    <message>
        <source>Update the driver to version 580 or newer.</source>
        <translation>ドライバーをバージョン 580 以降に更新してください。</translation>
    </message>
    <message>
        <source>The NVIDIA driver offers no GPU to this process.</source>
        <translation>NVIDIA ドライバーはこのプロセスに GPU を提供していません。</translation>
    </message>
    <message>
        <source>Look at nvidia-smi and CUDA_VISIBLE_DEVICES.</source>
        <translation>nvidia-smi と CUDA_VISIBLE_DEVICES を確認してください。</translation>
    </message>
    <message>
        <source>This program has no code for this GPU.</source>
        <translation>このプログラムにはこの GPU 用のコードがありません。</translation>
    </message>
    <message>
        <source>GPUs from compute capability 8.0 on are supported.</source>
        <translation>計算能力 8.0 以上の GPU に対応しています。</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into weights held in 4 bits.</source>
        <translation>4 ビットで保持している重みにはアダプターをマージできません。</translation>
    </message>
    <message>
        <source>Leave quantization_bit empty, or merge it into a copy of the model first.</source>
        <translation>quantization_bit を空にするか、先にモデルのコピーにマージしてください。</translation>
    </message>
    <message>
        <source>Our engine quantises to 4 bits as bitsandbytes does, nf4 with double quantisation; the rest is for export only.</source>
        <translation>このエンジンは bitsandbytes と同じく 4 ビットに量子化します（二重量子化つきの nf4）。それ以外はエクスポート専用です。</translation>
    </message>
    <message>
        <source>The DeepSpeed configuration is no JSON object.</source>
        <translation>DeepSpeed の設定が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Write it like {&quot;zero_optimization&quot;: {&quot;stage&quot;: 2}}.</source>
        <translation>{&quot;zero_optimization&quot;: {&quot;stage&quot;: 2}} のように書いてください。</translation>
    </message>
    <message>
        <source>Weights that were changed cannot be read from the file layer by layer.</source>
        <translation>変更された重みは、ファイルから層ごとに読み込めません。</translation>
    </message>
    <message>
        <source>%1 holds something that a command line cannot say: use the YAML file.</source>
        <translation>%1 にコマンドラインでは表せないものが含まれています。YAML ファイルを使ってください。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>プリセット「%1」はありません。</translation>
    </message>
    <message>
        <source>lora_target names %1, which this model does not have. Its modules: %2.</source>
        <translation>lora_target にある %1 はこのモデルにありません。モデルのモジュール：%2。</translation>
    </message>
    <message>
        <source>The log cannot be cut: %1.</source>
        <translation>ログを切り詰められません：%1。</translation>
    </message>
    <message>
        <source>The log cannot be deleted: %1.</source>
        <translation>ログを削除できません：%1。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>テンプレート「%1」はありません。「%2」のことですか。</translation>
    </message>
    <message>
        <source>The folder cannot be deleted: %1.</source>
        <translation>フォルダーを削除できません：%1。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: it has no trainer_state.json.</source>
        <translation>チェックポイントが不完全です。trainer_state.json がありません。</translation>
    </message>
    <message>
        <source>The list of the checkpoint&apos;s files is damaged.</source>
        <translation>チェックポイントのファイル一覧が壊れています。</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer version of this program.</source>
        <translation>チェックポイントは、このプログラムの新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>The file of the checkpoint is missing.</source>
        <translation>チェックポイントのファイルがありません。</translation>
    </message>
    <message>
        <source>The file is not as it was when the checkpoint was written.</source>
        <translation>ファイルがチェックポイントの書き込み時と異なります。</translation>
    </message>
    <message>
        <source>There is no log of a run in this folder.</source>
        <translation>このフォルダーに実行のログはありません。</translation>
    </message>
    <message>
        <source>A run&apos;s folder holds trainer_log.jsonl or trainer_state.json.</source>
        <translation>実行のフォルダーには trainer_log.jsonl または trainer_state.json があります。</translation>
    </message>
    <message>
        <source>No checkpoint in the folder is whole. Start again with overwrite_output_dir.</source>
        <translation>フォルダーに完全なチェックポイントがありません。overwrite_output_dir を付けて最初から始めてください。</translation>
    </message>
    <message>
        <source>The folder does not exist or is no folder.</source>
        <translation>フォルダーが存在しないか、フォルダーではありません。</translation>
    </message>
    <message>
        <source>There is no run in this folder.</source>
        <translation>このフォルダーに実行はありません。</translation>
    </message>
    <message>
        <source>The folder of a run holds trainer_log.jsonl or trainer_state.json.</source>
        <translation>実行のフォルダーには trainer_log.jsonl または trainer_state.json があります。</translation>
    </message>
    <message>
        <source>The folder of this run holds no settings.</source>
        <translation>この実行のフォルダーに設定がありません。</translation>
    </message>
    <message>
        <source>Runs of Luthier keep them in train.yaml, those of LLaMA Board in training_args.yaml.</source>
        <translation>Luthier の実行は train.yaml に、LLaMA Board の実行は training_args.yaml に設定を保存します。</translation>
    </message>
    <message>
        <source>The run has saved no checkpoint to go on from.</source>
        <translation>この実行には続行できるチェックポイントがありません。</translation>
    </message>
    <message>
        <source>Open its settings in the form and start it again.</source>
        <translation>設定をフォームで開き、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Delete what you do not need with your file manager.</source>
        <translation>不要なものはファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>The folder is a link to another one.</source>
        <translation>フォルダーは別のフォルダーへのリンクです。</translation>
    </message>
    <message>
        <source>The folder holds more than this run.</source>
        <translation>フォルダーにこの実行以外のものがあります。</translation>
    </message>
    <message>
        <source>The folder holds another run: &quot;%1&quot;.</source>
        <translation>フォルダーに別の実行があります：「%1」。</translation>
    </message>
    <message>
        <source>The list of runs was made by a newer Luthier (format %1, this one knows %2).</source>
        <translation>実行の一覧は新しい Luthier で作られています（形式 %1、対応は %2）。</translation>
    </message>
    <message>
        <source>Update Luthier, or move the file away to begin a new list.</source>
        <translation>Luthier を更新するか、ファイルを移動して新しい一覧を始めてください。</translation>
    </message>
    <message>
        <source>The list of runs is damaged: %1.</source>
        <translation>実行の一覧が壊れています：%1。</translation>
    </message>
    <message>
        <source>The file cannot be moved: %1.</source>
        <translation>ファイルを移動できません：%1。</translation>
    </message>
    <message>
        <source>The run is no longer in the list.</source>
        <translation>この実行は一覧にもうありません。</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>ファイルを削除できません：%1。</translation>
    </message>
    <message>
        <source>The list of runs is in use by another program.</source>
        <translation>実行の一覧は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close the other program that has it open, then try again.</source>
        <translation>開いている別のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of runs cannot be used: %1.</source>
        <translation>実行の一覧を使用できません：%1。</translation>
    </message>
    <message>
        <source>The next checkpoint needs %1, but only %2 are free on the disk of the output folder.</source>
        <translation>次のチェックポイントには %1 が必要ですが、出力フォルダーのディスクの空きは %2 だけです。</translation>
    </message>
    <message>
        <source>Make room there, or choose another output_dir.</source>
        <translation>そこに空きを作るか、別の output_dir を選んでください。</translation>
    </message>
    <message>
        <source>The trained weight &quot;%1&quot; is not a number: what was learnt is not usable.</source>
        <translation>学習した重み「%1」が数値ではありません。学習結果は使えません。</translation>
    </message>
    <message>
        <source>Continue from an earlier checkpoint with a lower learning rate.</source>
        <translation>以前のチェックポイントから、学習率を下げて続行してください。</translation>
    </message>
    <message>
        <source>The loss or its gradients were not finite in %1 steps in a row, first in %2.</source>
        <translation>損失または勾配が %1 ステップ続けて有限ではありませんでした。最初は %2 です。</translation>
    </message>
    <message>
        <source>Look at those rows, lower the learning rate, or continue from an earlier checkpoint; nothing of what was learnt before is lost.</source>
        <translation>それらのサンプルを確認するか、学習率を下げるか、以前のチェックポイントから続行してください。それまでの学習結果は失われていません。</translation>
    </message>
    <message>
        <source>It takes json or text.</source>
        <translation>json または text を指定します。</translation>
    </message>
    <message>
        <source>It is a number of seconds, at most a day.</source>
        <translation>秒数を指定します。最大 1 日です。</translation>
    </message>
    <message>
        <source>A number of bytes is needed.</source>
        <translation>バイト数が必要です。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>プログラムが閉じられました。</translation>
    </message>
    <message>
        <source>A run that is under way cannot be deleted.</source>
        <translation>進行中の実行は削除できません。</translation>
    </message>
    <message>
        <source>The run is no longer in the queue.</source>
        <translation>この実行はキューにもうありません。</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>実行が進行中です。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>Its settings are in the form, but need a correction.</source>
        <translation>設定はフォームにありますが、修正が必要です。</translation>
    </message>
    <message>
        <source>Mend what the Train page shows, then start.</source>
        <translation>学習ページに示された点を直してから開始してください。</translation>
    </message>
    <message>
        <source>lora_target names %1, which this model does not have. Did you mean %2? Its modules: %3.</source>
        <translation>lora_target にある %1 はこのモデルにありません。%2 のことですか。モデルのモジュール：%3。</translation>
    </message>
    <message>
        <source>The file is no object of JSON.</source>
        <translation>ファイルが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: it has no weights.</source>
        <translation>チェックポイントが不完全です：重みがありません。</translation>
    </message>
    <message>
        <source>The file holds no settings of a run.</source>
        <translation>ファイルに実行の設定がありません。</translation>
    </message>
    <message>
        <source>Runs of this program since version 1 keep them in run.json.</source>
        <translation>このプログラムのバージョン 1 以降の実行は設定を run.json に保存します。</translation>
    </message>
    <message>
        <source>The run has no whole checkpoint of step %1.</source>
        <translation>この実行にはステップ %1 の完全なチェックポイントがありません。</translation>
    </message>
    <message>
        <source>A prompt is needed.</source>
        <translation>プロンプトが必要です。</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is needed.</source>
        <translation>%1 から %2 までの数が必要です。</translation>
    </message>
    <message>
        <source>A prompt is needed: --sample-prompt.</source>
        <translation>プロンプトが必要です：--sample-prompt。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close other programs, or lower cutoff_len or per_device_train_batch_size (and raise gradient_accumulation_steps), and resume: nothing is lost.</source>
        <translation>ほかのプログラムを閉じるか、cutoff_len または per_device_train_batch_size を下げて（gradient_accumulation_steps は上げて）再開してください。失われたものはありません。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>step %1 loss %2 lr %3</source>
        <translation>ステップ %1 損失 %2 学習率 %3</translation>
    </message>
    <message>
        <source>step %1 evaluated: loss %2 in %3</source>
        <translation>ステップ %1 の評価：損失 %2（%3）</translation>
    </message>
    <message>
        <source>saved %1 (%2)</source>
        <translation>%1 を保存（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 rows to train on, %2 to evaluate, %3 on %4; %5 of %6 parameters are trained</source>
        <translation>学習 %1 件、評価 %2 件、%3（%4）。パラメータ %6 個のうち %5 個を学習</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>stopped and saved: %1</source>
        <translation>停止して保存：%1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>一時停止：%1</translation>
    </message>
    <message>
        <source>discarded: %1</source>
        <translation>破棄：%1</translation>
    </message>
    <message>
        <source>the run goes on</source>
        <translation>実行を続行</translation>
    </message>
    <message>
        <source>the run is on hold. %1</source>
        <translation>実行を保留しました。%1</translation>
    </message>
    <message>
        <source>Made again: the same run, in every loss and every weight.</source>
        <translation>もう一度実行しました：損失も重みもすべて同じです。</translation>
    </message>
    <message>
        <source>its files differ, though its losses do not</source>
        <translation>損失は同じですが、ファイルが異なります</translation>
    </message>
    <message>
        <source>the setting %1 differs</source>
        <translation>設定 %1 が異なります</translation>
    </message>
    <message>
        <source>the losses differ from step %1 on</source>
        <translation>ステップ %1 から損失が異なります</translation>
    </message>
    <message>
        <source>Made again, it is another run: %1.</source>
        <translation>もう一度実行しましたが、結果が異なります：%1。</translation>
    </message>
    <message>
        <source>What was made again cannot be compared: %1</source>
        <translation>もう一度実行した結果を比較できません：%1</translation>
    </message>
    <message>
        <source>Made again: nothing differs of what is known of both.</source>
        <translation>もう一度実行しました：両方について分かっていることに違いはありません。</translation>
    </message>
    <message>
        <source>its losses are of other steps</source>
        <translation>損失のステップが異なります</translation>
    </message>
    <message>
        <source>not continued; its folder is as it was</source>
        <translation>続行しませんでした。フォルダーは元のままです</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>追加設定</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>フリーズ</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>RLHF</source>
        <translation>RLHF</translation>
    </message>
    <message>
        <source>Multimodal</source>
        <translation>マルチモーダル</translation>
    </message>
    <message>
        <source>GaLore</source>
        <translation>GaLore</translation>
    </message>
    <message>
        <source>APOLLO</source>
        <translation>APOLLO</translation>
    </message>
    <message>
        <source>BAdam</source>
        <translation>BAdam</translation>
    </message>
    <message>
        <source>SwanLab</source>
        <translation>SwanLab</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>分散学習</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Low memory loading</source>
        <translation>省メモリ読み込み</translation>
    </message>
    <message>
        <source>Loads weights piece by piece in PyTorch.</source>
        <translation>PyTorch で重みを少しずつ読み込みます。</translation>
    </message>
    <message>
        <source>Our loader always does.</source>
        <translation>内蔵ローダーは常にそうします。</translation>
    </message>
    <message>
        <source>Mixture of depths</source>
        <translation>Mixture-of-Depths</translation>
    </message>
    <message>
        <source>Converts the model to mixture-of-depths layers, or loads one that was.</source>
        <translation>モデルを Mixture-of-Depths の層に変換するか、変換済みのモデルを読み込みます。</translation>
    </message>
    <message>
        <source>Our engine has no mixture-of-depths layers.</source>
        <translation>内蔵エンジンには Mixture-of-Depths の層がありません。</translation>
    </message>
    <message>
        <source>Offload folder</source>
        <translation>オフロード先</translation>
    </message>
    <message>
        <source>Where weights that do not fit are put by the Python trainer.</source>
        <translation>Python のトレーナーが、収まらない重みを置く場所です。</translation>
    </message>
    <message>
        <source>Our engine streams from the model files instead.</source>
        <translation>内蔵エンジンは代わりにモデルファイルから逐次読み込みます。</translation>
    </message>
    <message>
        <source>V1 kernels</source>
        <translation>V1 カーネル</translation>
    </message>
    <message>
        <source>Kernels of LLaMA-Factory&apos;s experimental second engine.</source>
        <translation>LLaMA-Factory の実験的な第 2 エンジンのカーネルです。</translation>
    </message>
    <message>
        <source>Our engine has its own kernels.</source>
        <translation>内蔵エンジンは独自のカーネルを使います。</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face トークン</translation>
    </message>
    <message>
        <source>Secret for private models on the Hugging Face hub.</source>
        <translation>Hugging Face Hub の非公開モデル用の秘密情報です。</translation>
    </message>
    <message>
        <source>Our engine reads local files only.</source>
        <translation>内蔵エンジンはローカルファイルだけを読み込みます。</translation>
    </message>
    <message>
        <source>ModelScope token</source>
        <translation>ModelScope トークン</translation>
    </message>
    <message>
        <source>Secret for private models on ModelScope.</source>
        <translation>ModelScope の非公開モデル用の秘密情報です。</translation>
    </message>
    <message>
        <source>Openmind token</source>
        <translation>Openmind トークン</translation>
    </message>
    <message>
        <source>Secret for private models on Modelers.</source>
        <translation>Modelers の非公開モデル用の秘密情報です。</translation>
    </message>
    <message>
        <source>Print parameters</source>
        <translation>パラメータ一覧の出力</translation>
    </message>
    <message>
        <source>Lists every parameter with its type before training.</source>
        <translation>学習前に、すべてのパラメータとその型を一覧にします。</translation>
    </message>
    <message>
        <source>Changes the log only.</source>
        <translation>変わるのはログだけです。</translation>
    </message>
    <message>
        <source>Pan and scan</source>
        <translation>パン＆スキャン</translation>
    </message>
    <message>
        <source>Cuts large pictures into pieces for models that expect it.</source>
        <translation>対応するモデルのために、大きな画像を分割します。</translation>
    </message>
    <message>
        <source>Our engine trains on text only.</source>
        <translation>内蔵エンジンが学習するのはテキストだけです。</translation>
    </message>
    <message>
        <source>Crop to patches</source>
        <translation>パッチに分割</translation>
    </message>
    <message>
        <source>Cuts pictures into patches for models that expect it.</source>
        <translation>対応するモデルのために、画像をパッチに分割します。</translation>
    </message>
    <message>
        <source>Audio in video</source>
        <translation>動画の音声を使う</translation>
    </message>
    <message>
        <source>Uses the sound of a video too.</source>
        <translation>動画の音声も使います。</translation>
    </message>
    <message>
        <source>Audio sampling rate</source>
        <translation>音声サンプリングレート</translation>
    </message>
    <message>
        <source>Samples a second that audio is resampled to.</source>
        <translation>音声をリサンプリングする 1 秒あたりのサンプル数です。</translation>
    </message>
    <message>
        <source>KTransformers</source>
        <translation>KTransformers</translation>
    </message>
    <message>
        <source>Trains experts on the CPU with KTransformers.</source>
        <translation>KTransformers を使い、エキスパートを CPU で学習します。</translation>
    </message>
    <message>
        <source>KTransformers is another engine; export the command to use it.</source>
        <translation>KTransformers は別のエンジンです。使うにはコマンドをエクスポートしてください。</translation>
    </message>
    <message>
        <source>KTransformers weights</source>
        <translation>KTransformers の重み</translation>
    </message>
    <message>
        <source>Expert weights converted for KTransformers.</source>
        <translation>KTransformers 用に変換したエキスパートの重みです。</translation>
    </message>
    <message>
        <source>Only KTransformers reads it.</source>
        <translation>KTransformers だけが読み取ります。</translation>
    </message>
    <message>
        <source>KTransformers expert checkpoint</source>
        <translation>KTransformers エキスパートチェックポイント</translation>
    </message>
    <message>
        <source>Checkpoint of trained experts for KTransformers.</source>
        <translation>KTransformers 用の、学習済みエキスパートのチェックポイントです。</translation>
    </message>
    <message>
        <source>KTransformers expert LoRA</source>
        <translation>KTransformers エキスパート LoRA</translation>
    </message>
    <message>
        <source>Trains adapters on experts with KTransformers.</source>
        <translation>KTransformers を使い、エキスパートのアダプターを学習します。</translation>
    </message>
    <message>
        <source>KTransformers expert count</source>
        <translation>KTransformers エキスパート数</translation>
    </message>
    <message>
        <source>Number of experts with an adapter.</source>
        <translation>アダプターを持つエキスパートの数です。</translation>
    </message>
    <message>
        <source>KTransformers expert width</source>
        <translation>KTransformers エキスパート幅</translation>
    </message>
    <message>
        <source>Inner width of the adapter experts.</source>
        <translation>アダプターのエキスパートの内部の幅です。</translation>
    </message>
    <message>
        <source>vLLM maximum length</source>
        <translation>vLLM 最大長</translation>
    </message>
    <message>
        <source>Longest sequence of the vLLM server.</source>
        <translation>vLLM サーバーが扱う最長のシーケンスです。</translation>
    </message>
    <message>
        <source>Only vLLM reads it.</source>
        <translation>vLLM だけが読み取ります。</translation>
    </message>
    <message>
        <source>vLLM memory share</source>
        <translation>vLLM メモリ割合</translation>
    </message>
    <message>
        <source>Share of the GPU memory that vLLM may take.</source>
        <translation>vLLM が使える GPU メモリの割合です。</translation>
    </message>
    <message>
        <source>vLLM eager mode</source>
        <translation>vLLM eager モード</translation>
    </message>
    <message>
        <source>Switches CUDA graphs off in vLLM.</source>
        <translation>vLLM の CUDA グラフを無効にします。</translation>
    </message>
    <message>
        <source>vLLM maximum rank</source>
        <translation>vLLM 最大ランク</translation>
    </message>
    <message>
        <source>Largest adapter rank that vLLM accepts.</source>
        <translation>vLLM が受け付けるアダプターの最大ランクです。</translation>
    </message>
    <message>
        <source>vLLM options</source>
        <translation>vLLM オプション</translation>
    </message>
    <message>
        <source>More options for vLLM, as JSON.</source>
        <translation>vLLM のその他のオプション（JSON）です。</translation>
    </message>
    <message>
        <source>SGLang maximum length</source>
        <translation>SGLang 最大長</translation>
    </message>
    <message>
        <source>Longest sequence of the SGLang server.</source>
        <translation>SGLang サーバーが扱う最長のシーケンスです。</translation>
    </message>
    <message>
        <source>Only SGLang reads it.</source>
        <translation>SGLang だけが読み取ります。</translation>
    </message>
    <message>
        <source>SGLang memory share</source>
        <translation>SGLang メモリ割合</translation>
    </message>
    <message>
        <source>Share of the GPU memory that SGLang may take.</source>
        <translation>SGLang が使える GPU メモリの割合です。</translation>
    </message>
    <message>
        <source>SGLang parallel size</source>
        <translation>SGLang 並列数</translation>
    </message>
    <message>
        <source>GPUs over which SGLang splits the model; -1 takes all.</source>
        <translation>SGLang がモデルを分割する GPU の数です。-1 はすべてを使います。</translation>
    </message>
    <message>
        <source>SGLang options</source>
        <translation>SGLang オプション</translation>
    </message>
    <message>
        <source>More options for SGLang, as JSON.</source>
        <translation>SGLang のその他のオプション（JSON）です。</translation>
    </message>
    <message>
        <source>SGLang LoRA kernels</source>
        <translation>SGLang LoRA カーネル</translation>
    </message>
    <message>
        <source>Kernels that SGLang uses for adapters.</source>
        <translation>SGLang がアダプターに使うカーネルです。</translation>
    </message>
    <message>
        <source>Shared data folder</source>
        <translation>共有データフォルダー</translation>
    </message>
    <message>
        <source>Says that all machines see the same disk, so one of them prepares the data.</source>
        <translation>すべてのマシンが同じディスクを参照していることを示し、1 台だけがデータを準備します。</translation>
    </message>
    <message>
        <source>Our engine prepares the data once per run.</source>
        <translation>内蔵エンジンは学習ごとに 1 回だけデータを準備します。</translation>
    </message>
    <message>
        <source>Optimizer options</source>
        <translation>オプティマイザー設定</translation>
    </message>
    <message>
        <source>Options of an optimizer from another package, as name=value pairs.</source>
        <translation>他のパッケージのオプティマイザーのオプション（name=value の組）です。</translation>
    </message>
    <message>
        <source>Our AdamW has its own settings and reads none of these.</source>
        <translation>内蔵の AdamW は専用の設定を使い、これらは読み取りません。</translation>
    </message>
    <message>
        <source>Optimizer target modules</source>
        <translation>オプティマイザーの対象</translation>
    </message>
    <message>
        <source>Modules that a projected optimizer acts on.</source>
        <translation>射影型オプティマイザーの対象となるモジュールです。</translation>
    </message>
    <message>
        <source>Our engine has no projected optimizers.</source>
        <translation>内蔵エンジンには射影型オプティマイザーがありません。</translation>
    </message>
    <message>
        <source>Count tokens over devices</source>
        <translation>全デバイスのトークン数</translation>
    </message>
    <message>
        <source>Weights the loss by the tokens of all devices rather than of each.</source>
        <translation>損失を、デバイスごとではなく全デバイスのトークン数で重み付けします。</translation>
    </message>
    <message>
        <source>One device: no difference.</source>
        <translation>単一デバイスのため、違いはありません。</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>モデルをコンパイル</translation>
    </message>
    <message>
        <source>Compiles the model with torch.compile.</source>
        <translation>torch.compile でモデルをコンパイルします。</translation>
    </message>
    <message>
        <source>Our kernels are compiled already.</source>
        <translation>内蔵カーネルはコンパイル済みです。</translation>
    </message>
    <message>
        <source>Compile backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Backend of torch.compile.</source>
        <translation>torch.compile のバックエンドです。</translation>
    </message>
    <message>
        <source>Compile mode</source>
        <translation>コンパイルモード</translation>
    </message>
    <message>
        <source>Mode of torch.compile.</source>
        <translation>torch.compile のモードです。</translation>
    </message>
    <message>
        <source>Liger kernel (trainer)</source>
        <translation>Liger カーネル（トレーナー）</translation>
    </message>
    <message>
        <source>The trainer library&apos;s own switch for Liger kernels.</source>
        <translation>トレーナーライブラリ自身の Liger カーネル用スイッチです。</translation>
    </message>
    <message>
        <source>Our engine is fused already.</source>
        <translation>内蔵エンジンはすでに融合済みです。</translation>
    </message>
    <message>
        <source>Liger options</source>
        <translation>Liger オプション</translation>
    </message>
    <message>
        <source>Which Liger kernels to apply, as JSON.</source>
        <translation>適用する Liger カーネルの指定（JSON）です。</translation>
    </message>
    <message>
        <source>Cache while training</source>
        <translation>学習中もキャッシュ</translation>
    </message>
    <message>
        <source>Keeps keys and values while training.</source>
        <translation>学習中もキーと値を保持します。</translation>
    </message>
    <message>
        <source>Training has no use for them; our engine keeps none.</source>
        <translation>学習では使い道がなく、内蔵エンジンは保持しません。</translation>
    </message>
    <message>
        <source>Empty cache every</source>
        <translation>キャッシュ解放の間隔</translation>
    </message>
    <message>
        <source>Steps between calls that give cached GPU memory back.</source>
        <translation>キャッシュした GPU メモリを返すまでのステップ数です。</translation>
    </message>
    <message>
        <source>Our engine plans its buffers and has no cache to empty.</source>
        <translation>内蔵エンジンはバッファを事前に計画するため、解放するキャッシュがありません。</translation>
    </message>
    <message>
        <source>Find the batch size</source>
        <translation>バッチサイズの自動探索</translation>
    </message>
    <message>
        <source>Halves the batch size until the run fits.</source>
        <translation>収まるまでバッチサイズを半分にします。</translation>
    </message>
    <message>
        <source>Our planner shows what fits before the run; set the batch size yourself.</source>
        <translation>プランナーが実行前に収まる設定を示します。バッチサイズは自分で設定してください。</translation>
    </message>
    <message>
        <source>Log on each node</source>
        <translation>全ノードでログ</translation>
    </message>
    <message>
        <source>Writes the log on every machine of a run.</source>
        <translation>学習に使うすべてのマシンでログを書き出します。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>ログレベル</translation>
    </message>
    <message>
        <source>How much the main process logs.</source>
        <translation>メインプロセスのログの詳しさです。</translation>
    </message>
    <message>
        <source>Log level of replicas</source>
        <translation>他プロセスのログレベル</translation>
    </message>
    <message>
        <source>How much the other processes log.</source>
        <translation>他のプロセスのログの詳しさです。</translation>
    </message>
    <message>
        <source>No progress bar</source>
        <translation>進捗バーを非表示</translation>
    </message>
    <message>
        <source>Hides the progress bar.</source>
        <translation>進捗バーを表示しません。</translation>
    </message>
    <message>
        <source>Changes the display only.</source>
        <translation>変わるのは表示だけです。</translation>
    </message>
    <message>
        <source>Trackio project</source>
        <translation>Trackio プロジェクト</translation>
    </message>
    <message>
        <source>Project name for Trackio.</source>
        <translation>Trackio のプロジェクト名です。</translation>
    </message>
    <message>
        <source>Only Trackio reads it.</source>
        <translation>Trackio だけが読み取ります。</translation>
    </message>
    <message>
        <source>Trackio space</source>
        <translation>Trackio Space</translation>
    </message>
    <message>
        <source>Hugging Face space that Trackio sends to.</source>
        <translation>Trackio の送信先となる Hugging Face Space です。</translation>
    </message>
    <message>
        <source>Trackio bucket</source>
        <translation>Trackio バケット</translation>
    </message>
    <message>
        <source>Storage bucket of Trackio.</source>
        <translation>Trackio のストレージバケットです。</translation>
    </message>
    <message>
        <source>Trackio static space</source>
        <translation>Trackio 静的 Space</translation>
    </message>
    <message>
        <source>Static space of Trackio, or false for none.</source>
        <translation>Trackio の静的 Space です。使わない場合は false にします。</translation>
    </message>
    <message>
        <source>Loss only</source>
        <translation>損失のみ</translation>
    </message>
    <message>
        <source>Evaluates the loss and nothing else.</source>
        <translation>損失だけを評価します。</translation>
    </message>
    <message>
        <source>Our engine measures what the other settings ask for.</source>
        <translation>内蔵エンジンは他の設定で求められたものを測ります。</translation>
    </message>
    <message>
        <source>Join evaluation batches</source>
        <translation>評価バッチを結合</translation>
    </message>
    <message>
        <source>Joins the predictions of all batches before metrics are computed.</source>
        <translation>全バッチの予測を結合してから指標を計算します。</translation>
    </message>
    <message>
        <source>Changes nothing in the results.</source>
        <translation>結果は変わりません。</translation>
    </message>
    <message>
        <source>Gather objects</source>
        <translation>オブジェクトを収集</translation>
    </message>
    <message>
        <source>Collects nested predictions from several devices.</source>
        <translation>複数のデバイスから入れ子の予測を集めます。</translation>
    </message>
    <message>
        <source>Evaluation accumulation</source>
        <translation>評価の累積</translation>
    </message>
    <message>
        <source>Batches kept on the GPU before they move to the host.</source>
        <translation>ホストに移すまで GPU に保持するバッチ数です。</translation>
    </message>
    <message>
        <source>Our evaluation keeps no predictions on the device.</source>
        <translation>内蔵の評価は、予測をデバイスに保持しません。</translation>
    </message>
    <message>
        <source>Extra metric inputs</source>
        <translation>指標への追加入力</translation>
    </message>
    <message>
        <source>Further inputs handed to a metric function.</source>
        <translation>指標関数に渡す追加の入力です。</translation>
    </message>
    <message>
        <source>Our metrics take none.</source>
        <translation>内蔵の指標は追加の入力を使いません。</translation>
    </message>
    <message>
        <source>Metrics per batch</source>
        <translation>バッチごとの指標</translation>
    </message>
    <message>
        <source>Computes metrics batch by batch.</source>
        <translation>指標をバッチごとに計算します。</translation>
    </message>
    <message>
        <source>Ours always are.</source>
        <translation>内蔵の指標は常にそうです。</translation>
    </message>
    <message>
        <source>Save on each node</source>
        <translation>全ノードで保存</translation>
    </message>
    <message>
        <source>Saves a copy on every machine of a run.</source>
        <translation>学習に使うすべてのマシンにコピーを保存します。</translation>
    </message>
    <message>
        <source>One machine: no difference.</source>
        <translation>単一マシンのため、違いはありません。</translation>
    </message>
    <message>
        <source>Checkpoint on a signal</source>
        <translation>終了通知で保存</translation>
    </message>
    <message>
        <source>Saves a checkpoint when the machine announces its end.</source>
        <translation>マシンが停止を予告したときにチェックポイントを保存します。</translation>
    </message>
    <message>
        <source>Our trainer always saves when asked to stop.</source>
        <translation>内蔵トレーナーは停止を求められると必ず保存します。</translation>
    </message>
    <message>
        <source>Upload after saving</source>
        <translation>保存後にアップロード</translation>
    </message>
    <message>
        <source>Uploads the result to the Hugging Face hub.</source>
        <translation>結果を Hugging Face Hub にアップロードします。</translation>
    </message>
    <message>
        <source>Our engine opens no network connection; upload the folder yourself.</source>
        <translation>内蔵エンジンはネットワークに接続しません。フォルダーは自分でアップロードしてください。</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>Hub トークン</translation>
    </message>
    <message>
        <source>Secret for uploading.</source>
        <translation>アップロード用の秘密情報です。</translation>
    </message>
    <message>
        <source>Only uploads read it.</source>
        <translation>アップロード時だけ読み取られます。</translation>
    </message>
    <message>
        <source>Private repository</source>
        <translation>非公開リポジトリ</translation>
    </message>
    <message>
        <source>Makes the uploaded repository private.</source>
        <translation>アップロードしたリポジトリを非公開にします。</translation>
    </message>
    <message>
        <source>Hub name</source>
        <translation>Hub 名</translation>
    </message>
    <message>
        <source>Name of the repository to upload to.</source>
        <translation>アップロード先のリポジトリ名です。</translation>
    </message>
    <message>
        <source>Upload when</source>
        <translation>アップロード時機</translation>
    </message>
    <message>
        <source>Which saves are uploaded.</source>
        <translation>どの保存をアップロードするかを決めます。</translation>
    </message>
    <message>
        <source>Always upload</source>
        <translation>常にアップロード</translation>
    </message>
    <message>
        <source>Uploads even while the last upload still runs.</source>
        <translation>前回のアップロード中でもアップロードします。</translation>
    </message>
    <message>
        <source>Hub branch</source>
        <translation>Hub ブランチ</translation>
    </message>
    <message>
        <source>Branch to upload to.</source>
        <translation>アップロード先のブランチです。</translation>
    </message>
    <message>
        <source>Restore callbacks</source>
        <translation>コールバックを復元</translation>
    </message>
    <message>
        <source>Takes the state of callbacks from the checkpoint.</source>
        <translation>コールバックの状態をチェックポイントから復元します。</translation>
    </message>
    <message>
        <source>Our trainer always restores its whole state.</source>
        <translation>内蔵トレーナーは常に全状態を復元します。</translation>
    </message>
    <message>
        <source>Full determinism</source>
        <translation>完全な決定性</translation>
    </message>
    <message>
        <source>Chooses slower kernels that give the same bits each time.</source>
        <translation>毎回ビット単位で同じ結果になる、低速なカーネルを選びます。</translation>
    </message>
    <message>
        <source>On a CPU our runs repeat bit for bit; on a GPU sums may differ in the last bits.</source>
        <translation>CPU での学習はビット単位で再現します。GPU では和の末尾のビットが異なることがあります。</translation>
    </message>
    <message>
        <source>Accelerate options</source>
        <translation>Accelerate オプション</translation>
    </message>
    <message>
        <source>Options of the Accelerate library, as JSON.</source>
        <translation>Accelerate ライブラリのオプション（JSON）です。</translation>
    </message>
    <message>
        <source>Our engine does not use Accelerate.</source>
        <translation>内蔵エンジンは Accelerate を使いません。</translation>
    </message>
    <message>
        <source>Parallelism options</source>
        <translation>並列化オプション</translation>
    </message>
    <message>
        <source>Mesh of devices for several kinds of parallelism, as JSON.</source>
        <translation>複数種類の並列化に使うデバイスのメッシュ（JSON）です。</translation>
    </message>
    <message>
        <source>Our engine runs on one device; export the command for more.</source>
        <translation>内蔵エンジンは 1 つのデバイスで動作します。複数で使うにはコマンドをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Remove unused columns</source>
        <translation>未使用の列を除去</translation>
    </message>
    <message>
        <source>Drops data columns that the model does not take. LLaMA-Factory forces it off.</source>
        <translation>モデルが受け取らないデータ列を除きます。LLaMA-Factory は強制的に無効にします。</translation>
    </message>
    <message>
        <source>Our data road has no such columns.</source>
        <translation>内蔵のデータ処理には、そのような列がありません。</translation>
    </message>
    <message>
        <source>Label names</source>
        <translation>ラベル名</translation>
    </message>
    <message>
        <source>Names of the label columns.</source>
        <translation>ラベル列の名前です。</translation>
    </message>
    <message>
        <source>Our data road has fixed names.</source>
        <translation>内蔵のデータ処理では名前が固定されています。</translation>
    </message>
    <message>
        <source>Length column</source>
        <translation>長さの列</translation>
    </message>
    <message>
        <source>Column that holds the length for grouping.</source>
        <translation>長さでの分類に使う、長さの列です。</translation>
    </message>
    <message>
        <source>Our engine counts lengths itself.</source>
        <translation>内蔵エンジンは長さを自分で数えます。</translation>
    </message>
    <message>
        <source>Find unused parameters</source>
        <translation>未使用パラメータ検出</translation>
    </message>
    <message>
        <source>Lets data-parallel training look for parameters without gradient.</source>
        <translation>データ並列学習で、勾配のないパラメータを探せるようにします。</translation>
    </message>
    <message>
        <source>Only several processes read it.</source>
        <translation>複数プロセスのときだけ読み取られます。</translation>
    </message>
    <message>
        <source>Bucket size</source>
        <translation>バケットサイズ</translation>
    </message>
    <message>
        <source>Size in MB of the pieces in which gradients are exchanged.</source>
        <translation>勾配を交換する単位の大きさ（MB）です。</translation>
    </message>
    <message>
        <source>Broadcast buffers</source>
        <translation>バッファを配布</translation>
    </message>
    <message>
        <source>Sends buffers from the first process at each step.</source>
        <translation>ステップごとに、最初のプロセスからバッファを送ります。</translation>
    </message>
    <message>
        <source>Static graph</source>
        <translation>静的グラフ</translation>
    </message>
    <message>
        <source>Promises that each step uses the same parameters.</source>
        <translation>どのステップでも同じパラメータが使われることを保証します。</translation>
    </message>
    <message>
        <source>Communication backend</source>
        <translation>通信バックエンド</translation>
    </message>
    <message>
        <source>Library that exchanges gradients.</source>
        <translation>勾配の交換に使うライブラリです。</translation>
    </message>
    <message>
        <source>Debug aids</source>
        <translation>デバッグ補助</translation>
    </message>
    <message>
        <source>Extra checks: underflow_overflow or tpu_metrics_debug.</source>
        <translation>追加の検査です：underflow_overflow または tpu_metrics_debug。</translation>
    </message>
    <message>
        <source>Our trainer always checks for values that are not finite.</source>
        <translation>内蔵トレーナーは常に有限でない値を検査します。</translation>
    </message>
    <message>
        <source>Skip memory metrics</source>
        <translation>メモリ指標を省略</translation>
    </message>
    <message>
        <source>Leaves the memory report out.</source>
        <translation>メモリの報告を省きます。</translation>
    </message>
    <message>
        <source>Our report costs nothing and is always made.</source>
        <translation>内蔵の報告は負荷がなく、常に行われます。</translation>
    </message>
    <message>
        <source>Local rank</source>
        <translation>ローカルランク</translation>
    </message>
    <message>
        <source>Number of the process on its machine; set by launchers.</source>
        <translation>マシン内のプロセス番号です。ランチャーが設定します。</translation>
    </message>
    <message>
        <source>Nearly sorted sampler</source>
        <translation>準整列サンプラー</translation>
    </message>
    <message>
        <source>Sorts batches roughly by length.</source>
        <translation>バッチを長さでおおまかに並べます。</translation>
    </message>
    <message>
        <source>Our sampler has no such order; see the sampling strategy.</source>
        <translation>内蔵のサンプラーにこの順序はありません。サンプリング順の設定を参照してください。</translation>
    </message>
    <message>
        <source>Generation configuration</source>
        <translation>生成の設定ファイル</translation>
    </message>
    <message>
        <source>Folder or file with generation settings.</source>
        <translation>生成の設定を含むフォルダーまたはファイルです。</translation>
    </message>
    <message>
        <source>Use the generation settings of the form.</source>
        <translation>フォームの生成設定を使ってください。</translation>
    </message>
    <message>
        <source>Ray workers</source>
        <translation>Ray ワーカー数</translation>
    </message>
    <message>
        <source>Number of workers of a Ray cluster.</source>
        <translation>Ray クラスターのワーカー数です。</translation>
    </message>
    <message>
        <source>Only Ray reads it.</source>
        <translation>Ray だけが読み取ります。</translation>
    </message>
    <message>
        <source>Ray options</source>
        <translation>Ray オプション</translation>
    </message>
    <message>
        <source>Options for connecting to Ray, as JSON.</source>
        <translation>Ray に接続するためのオプション（JSON）です。</translation>
    </message>
    <message>
        <source>Master address</source>
        <translation>マスターアドレス</translation>
    </message>
    <message>
        <source>Address of the first machine for Ray.</source>
        <translation>Ray の最初のマシンのアドレスです。</translation>
    </message>
    <message>
        <source>Master port</source>
        <translation>マスターポート</translation>
    </message>
    <message>
        <source>Port on the first machine for Ray.</source>
        <translation>Ray の最初のマシンのポートです。</translation>
    </message>
    <message>
        <source>FP8 training</source>
        <translation>FP8 学習</translation>
    </message>
    <message>
        <source>Multiplies in 8-bit floats on recent GPUs.</source>
        <translation>新しい GPU で、乗算を 8 ビット浮動小数点で行います。</translation>
    </message>
    <message>
        <source>Our engine computes in bf16, fp16 or fp32.</source>
        <translation>内蔵エンジンは bf16、fp16、fp32 で計算します。</translation>
    </message>
    <message>
        <source>FP8 backend</source>
        <translation>FP8 バックエンド</translation>
    </message>
    <message>
        <source>Library for 8-bit floats.</source>
        <translation>8 ビット浮動小数点のライブラリです。</translation>
    </message>
    <message>
        <source>Read only with fp8.</source>
        <translation>fp8 のときだけ読み取られます。</translation>
    </message>
    <message>
        <source>FP8 gather</source>
        <translation>FP8 収集</translation>
    </message>
    <message>
        <source>Exchanges weights as 8-bit floats under FSDP.</source>
        <translation>FSDP で、重みを 8 ビット浮動小数点で交換します。</translation>
    </message>
    <message>
        <source>Profiler</source>
        <translation>プロファイラー</translation>
    </message>
    <message>
        <source>Records a profile with torch.profiler.</source>
        <translation>torch.profiler でプロファイルを記録します。</translation>
    </message>
    <message>
        <source>Changes no result; our engine has its own timings.</source>
        <translation>結果は変わりません。内蔵エンジンは独自に時間を計測します。</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>プロファイル先</translation>
    </message>
    <message>
        <source>Folder for profiles.</source>
        <translation>プロファイルを保存するフォルダーです。</translation>
    </message>
    <message>
        <source>Only the profiler reads it.</source>
        <translation>プロファイラーだけが読み取ります。</translation>
    </message>
    <message>
        <source>Profile wait</source>
        <translation>計測の待機</translation>
    </message>
    <message>
        <source>Steps before profiling begins.</source>
        <translation>プロファイルを始めるまでのステップ数です。</translation>
    </message>
    <message>
        <source>Profile warmup</source>
        <translation>計測の準備</translation>
    </message>
    <message>
        <source>Steps that warm the profiler up.</source>
        <translation>プロファイラーを準備するステップ数です。</translation>
    </message>
    <message>
        <source>Profile length</source>
        <translation>計測の長さ</translation>
    </message>
    <message>
        <source>Steps that are recorded.</source>
        <translation>記録するステップ数です。</translation>
    </message>
    <message>
        <source>Profile repeats</source>
        <translation>計測の反復</translation>
    </message>
    <message>
        <source>How often the cycle is repeated.</source>
        <translation>サイクルを繰り返す回数です。</translation>
    </message>
    <message>
        <source>Record shapes</source>
        <translation>形状を記録</translation>
    </message>
    <message>
        <source>Records tensor shapes.</source>
        <translation>テンソルの形状を記録します。</translation>
    </message>
    <message>
        <source>Profile memory</source>
        <translation>メモリを計測</translation>
    </message>
    <message>
        <source>Records memory.</source>
        <translation>メモリを記録します。</translation>
    </message>
    <message>
        <source>Record stacks</source>
        <translation>スタックを記録</translation>
    </message>
    <message>
        <source>Records Python stacks.</source>
        <translation>Python のスタックを記録します。</translation>
    </message>
    <message>
        <source>Profiled modules</source>
        <translation>計測対象モジュール</translation>
    </message>
    <message>
        <source>Modules that are marked in the profile.</source>
        <translation>プロファイルに印を付けるモジュールです。</translation>
    </message>
    <message>
        <source>GaLore projection</source>
        <translation>GaLore 射影</translation>
    </message>
    <message>
        <source>Side on which GaLore projects gradients.</source>
        <translation>GaLore が勾配を射影する側です。</translation>
    </message>
    <message>
        <source>Our engine has no GaLore.</source>
        <translation>内蔵エンジンに GaLore はありません。</translation>
    </message>
    <message>
        <source>APOLLO projection</source>
        <translation>APOLLO 射影</translation>
    </message>
    <message>
        <source>How APOLLO makes its projection.</source>
        <translation>APOLLO が射影を作る方法です。</translation>
    </message>
    <message>
        <source>Our engine has no APOLLO.</source>
        <translation>内蔵エンジンに APOLLO はありません。</translation>
    </message>
    <message>
        <source>APOLLO projection side</source>
        <translation>APOLLO 射影の側</translation>
    </message>
    <message>
        <source>Side on which APOLLO projects.</source>
        <translation>APOLLO が射影する側です。</translation>
    </message>
    <message>
        <source>APOLLO scaling</source>
        <translation>APOLLO スケーリング</translation>
    </message>
    <message>
        <source>Whether APOLLO scales per channel or per tensor.</source>
        <translation>APOLLO のスケーリングがチャネルごとかテンソルごとかを決めます。</translation>
    </message>
    <message>
        <source>APOLLO norm limit</source>
        <translation>APOLLO ノルム制限</translation>
    </message>
    <message>
        <source>Limits norm growth before scaling.</source>
        <translation>スケーリング前のノルムの増加を制限します。</translation>
    </message>
    <message>
        <source>BAdam first block</source>
        <translation>BAdam 開始ブロック</translation>
    </message>
    <message>
        <source>Block that BAdam trains first.</source>
        <translation>BAdam が最初に学習するブロックです。</translation>
    </message>
    <message>
        <source>Our engine has no BAdam.</source>
        <translation>内蔵エンジンに BAdam はありません。</translation>
    </message>
    <message>
        <source>BAdam mask</source>
        <translation>BAdam マスク</translation>
    </message>
    <message>
        <source>How BAdam spreads the updated share.</source>
        <translation>BAdam が更新する割合の配分方法です。</translation>
    </message>
    <message>
        <source>BAdam verbosity</source>
        <translation>BAdam 出力の詳細度</translation>
    </message>
    <message>
        <source>How much BAdam prints.</source>
        <translation>BAdam の出力の詳しさです。</translation>
    </message>
    <message>
        <source>SwanLab folder</source>
        <translation>SwanLab フォルダー</translation>
    </message>
    <message>
        <source>Folder for local SwanLab logs.</source>
        <translation>ローカルの SwanLab ログを保存するフォルダーです。</translation>
    </message>
    <message>
        <source>Only SwanLab reads it.</source>
        <translation>SwanLab だけが読み取ります。</translation>
    </message>
    <message>
        <source>Lark webhook</source>
        <translation>Lark Webhook</translation>
    </message>
    <message>
        <source>Address for messages to Lark through SwanLab.</source>
        <translation>SwanLab 経由で Lark に送るメッセージの宛先です。</translation>
    </message>
    <message>
        <source>Lark secret</source>
        <translation>Lark シークレット</translation>
    </message>
    <message>
        <source>Secret for messages to Lark through SwanLab.</source>
        <translation>SwanLab 経由で Lark に送るメッセージの秘密情報です。</translation>
    </message>
    <message>
        <source>Megatron adapter</source>
        <translation>Megatron アダプター</translation>
    </message>
    <message>
        <source>Trains with the Megatron core adapter.</source>
        <translation>Megatron core アダプターで学習します。</translation>
    </message>
    <message>
        <source>Megatron is another engine; export the command to use it.</source>
        <translation>Megatron は別のエンジンです。使うにはコマンドをエクスポートしてください。</translation>
    </message>
    <message>
        <source>HyperParallel</source>
        <translation>HyperParallel</translation>
    </message>
    <message>
        <source>Trains with HyperParallel.</source>
        <translation>HyperParallel で学習します。</translation>
    </message>
    <message>
        <source>HyperParallel is another engine; export the command to use it.</source>
        <translation>HyperParallel は別のエンジンです。使うにはコマンドをエクスポートしてください。</translation>
    </message>
    <message>
        <source>HyperParallel options</source>
        <translation>HyperParallel オプション</translation>
    </message>
    <message>
        <source>Options file of HyperParallel.</source>
        <translation>HyperParallel のオプションファイルです。</translation>
    </message>
    <message>
        <source>Only HyperParallel reads it.</source>
        <translation>HyperParallel だけが読み取ります。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>The folder that holds dataset_info.json, the list of datasets with their files and columns.</source>
        <translation>dataset_info.json（データセットのファイルと列の一覧）があるフォルダーです。</translation>
    </message>
    <message>
        <source>Keep one folder per project, and change it when you change the project. Files named in the list are found relative to it.</source>
        <translation>プロジェクトごとに 1 つ用意し、プロジェクトを変えるときに切り替えます。一覧にあるファイルは、このフォルダーを基準に探されます。</translation>
    </message>
    <message>
        <source>No effect.</source>
        <translation>影響はありません。</translation>
    </message>
    <message>
        <source>No effect; it only says where the data lies.</source>
        <translation>影響はありません。データの場所を示すだけです。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>The training sets, by their names in dataset_info.json, separated by commas.</source>
        <translation>学習データセットです。dataset_info.json にある名前をカンマで区切って指定します。</translation>
    </message>
    <message>
        <source>A few hundred clean, varied examples beat many thousand careless ones. Add sets for more skills, and general data against forgetting; remove sets whose answers you would not accept.</source>
        <translation>数千件の粗いデータより、数百件の正確で多様なデータのほうが効果的です。能力を増やすならデータセットを加え、忘却を防ぐなら一般的なデータを混ぜます。納得できない回答を含むものは外します。</translation>
    </message>
    <message>
        <source>No effect on the GPU.</source>
        <translation>GPU には影響しません。</translation>
    </message>
    <message>
        <source>Steps grow with the number of rows, time with their tokens.</source>
        <translation>ステップ数は件数に、時間はトークン数に応じて増えます。</translation>
    </message>
    <message>
        <source>Decides what the model learns. Look at rows and masks on the Data page first.</source>
        <translation>モデルが何を学ぶかを決めます。先にデータページで内容とマスクを確認してください。</translation>
    </message>
    <message>
        <source>Cutoff length</source>
        <translation>カットオフ長</translation>
    </message>
    <message>
        <source>The most tokens that one sample may have, prompt and answer together. What is longer is cut; packing drops it.</source>
        <translation>1 つのサンプルの最大トークン数です（プロンプトと回答の合計）。超えた部分は切り捨てられ、パッキングではサンプルごと除外されます。</translation>
    </message>
    <message>
        <source>Choose the 95th or 99th percentile of your data and drop the few longer rows before training. Lower it if memory runs out; raise it if answers are cut.</source>
        <translation>データの 95 または 99 パーセンタイルを選び、それより長い少数のサンプルは学習前に除きます。メモリが足りなければ下げ、回答が切れるなら上げます。</translation>
    </message>
    <message>
        <source>Activations grow about linearly: 0.4 GB per 1,000 tokens of a 7B model here, 2.4 GB in LLaMA-Factory.</source>
        <translation>活性値はほぼ比例して増えます。7B モデルでは 1,000 トークンあたり 0.4 GB、LLaMA-Factory では 2.4 GB です。</translation>
    </message>
    <message>
        <source>Long samples cost more than their share.</source>
        <translation>長いサンプルは、長さの割合以上に時間がかかります。</translation>
    </message>
    <message>
        <source>Cut answers teach the model to stop early.</source>
        <translation>回答が切れていると、モデルは早く終えることを覚えます。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Validation size</source>
        <translation>検証セットサイズ</translation>
    </message>
    <message>
        <source>Rows held back for measuring the loss on unseen data: a share below 1, or a number of rows from 2 on.</source>
        <translation>未知のデータで損失を測るために取り分けるサンプルです。1 未満なら割合、2 以上なら件数になります。</translation>
    </message>
    <message>
        <source>Take 0.1 to 0.2 of a small dataset, 0.05 to 0.1 of a large one; more for varied tasks, less for simple ones. Choose an evaluation strategy too, or the rows lie idle.</source>
        <translation>小さなデータセットでは 0.1～0.2、大きなものでは 0.05～0.1 にします。多様なタスクでは多め、単純なタスクでは少なめが目安です。評価の単位も選ばないと、取り分けたサンプルは使われません。</translation>
    </message>
    <message>
        <source>No effect on training.</source>
        <translation>学習には影響しません。</translation>
    </message>
    <message>
        <source>Each evaluation takes time in proportion.</source>
        <translation>評価にかかる時間は件数に比例します。</translation>
    </message>
    <message>
        <source>The surest sign of overfitting; fewer rows are left to train on.</source>
        <translation>過学習を最も確実に見つけられますが、学習に使えるサンプルは減ります。</translation>
    </message>
    <message>
        <source>Maximum samples</source>
        <translation>最大サンプル数</translation>
    </message>
    <message>
        <source>Reads only the first rows of each dataset. Empty means all.</source>
        <translation>各データセットの先頭だけを読み込みます。空欄ならすべて読み込みます。</translation>
    </message>
    <message>
        <source>Set it to a few hundred for a quick trial; raise it or leave it empty for the real run. The validation size counts what is left.</source>
        <translation>手早く試すなら数百件にし、本番では増やすか空欄にします。検証セットサイズは残ったサンプルに対して計算されます。</translation>
    </message>
    <message>
        <source>Time falls in proportion.</source>
        <translation>時間は比例して減ります。</translation>
    </message>
    <message>
        <source>Less data, and only the beginning of each file: shuffle sorted files first.</source>
        <translation>データが減り、しかもファイルの先頭だけになります。並べ替えられたファイルは先にシャッフルしてください。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Pack sequences</source>
        <translation>シーケンスパッキング</translation>
    </message>
    <message>
        <source>Joins several short samples into one row of the full cutoff length, so that no place is wasted on padding. Empty means on for pre-training, off otherwise.</source>
        <translation>短いサンプルをつなげてカットオフ長いっぱいの 1 つのシーケンスにし、パディングの無駄をなくします。空欄では、事前学習で有効、それ以外で無効です。</translation>
    </message>
    <message>
        <source>Turn it on when most samples are far shorter than the cutoff length. Turn it off for conversations, or use neat packing. Longer samples are dropped, not cut.</source>
        <translation>ほとんどのサンプルがカットオフ長よりずっと短いなら有効にします。会話データでは無効にするか、無汚染パッキングを使います。長すぎるサンプルは切られずに除外されます。</translation>
    </message>
    <message>
        <source>Each row then has the full length.</source>
        <translation>どのシーケンスも上限の長さになります。</translation>
    </message>
    <message>
        <source>Often several times more samples per second; with our engine, which pads nothing, less.</source>
        <translation>1 秒あたりのサンプル数は数倍になることがあります。パディングを行わない内蔵エンジンでは効果は小さめです。</translation>
    </message>
    <message>
        <source>Samples in a row see each other; there are fewer steps.</source>
        <translation>同じシーケンスのサンプルは互いに見え、ステップ数は減ります。</translation>
    </message>
    <message>
        <source>Neat packing</source>
        <translation>無汚染パッキング</translation>
    </message>
    <message>
        <source>Packs samples and keeps them apart: each attends to itself only and starts again at position 0. It switches packing on.</source>
        <translation>サンプルを分離したままパッキングします。各サンプルは自分だけを参照し、位置 0 から始まります。パッキングも有効になります。</translation>
    </message>
    <message>
        <source>Prefer it to plain packing for conversations. Turn it off when samples are nearly as long as the cutoff length. Check the effective batch: each row holds several samples.</source>
        <translation>会話データでは通常のパッキングよりこちらを選びます。サンプルの長さがカットオフ長に近いなら無効にします。1 つのシーケンスに複数のサンプルが入るため、実効バッチサイズを確認してください。</translation>
    </message>
    <message>
        <source>As packing.</source>
        <translation>パッキングと同じです。</translation>
    </message>
    <message>
        <source>As packing, with less attention work.</source>
        <translation>パッキングと同じで、アテンションの計算はより少なくなります。</translation>
    </message>
    <message>
        <source>As if each sample had its own row; there are fewer, larger steps.</source>
        <translation>各サンプルを別々に学習するのと同じです。ステップは少なく、大きくなります。</translation>
    </message>
    <message>
        <source>Train on prompt</source>
        <translation>プロンプトも学習</translation>
    </message>
    <message>
        <source>Counts the prompt tokens in the loss too, not only the answers.</source>
        <translation>回答だけでなく、プロンプトのトークンも損失に含めます。</translation>
    </message>
    <message>
        <source>Leave it off for instruction data. Turn it on when prompts are themselves text worth learning. Not together with a masked history.</source>
        <translation>指示データでは無効のままにします。プロンプト自体が学ぶ価値のある文章なら有効にします。履歴のマスクとは併用できません。</translation>
    </message>
    <message>
        <source>The model also learns to write questions, and answers get a smaller share of each step.</source>
        <translation>モデルは質問の書き方も学び、各ステップで回答の占める割合が減ります。</translation>
    </message>
    <message>
        <source>Mask history</source>
        <translation>履歴をマスク</translation>
    </message>
    <message>
        <source>Trains on the last answer of each conversation only and treats earlier answers as context.</source>
        <translation>各会話の最後の回答だけを学習し、それ以前の回答は文脈として扱います。</translation>
    </message>
    <message>
        <source>Turn it on if earlier answers are of lower quality, or only lead up to the last one. Leave it off when every turn is worth learning. Not with training on the prompt.</source>
        <translation>以前の回答の質が低い場合や、最後の回答への前置きにすぎない場合に有効にします。すべてのターンに学ぶ価値があるなら無効にします。プロンプトの学習とは併用できません。</translation>
    </message>
    <message>
        <source>No effect on a step.</source>
        <translation>ステップには影響しません。</translation>
    </message>
    <message>
        <source>Fewer trained tokens per row. If a row is too long, its first turns are cut.</source>
        <translation>学習するトークンはサンプルあたりで減ります。長すぎるサンプルは最初のターンから切られます。</translation>
    </message>
    <message>
        <source>Evaluation dataset</source>
        <translation>評価データセット</translation>
    </message>
    <message>
        <source>Sets for evaluation only, separated by commas. Cannot be combined with a validation size.</source>
        <translation>評価専用のデータセットです（カンマ区切り）。検証セットサイズとは併用できません。</translation>
    </message>
    <message>
        <source>Name a fixed set when runs must be compared; leave it empty and hold rows back if you have no second set. Keep its rows out of the training data.</source>
        <translation>複数の学習を比較するなら固定のデータセットを指定します。別のデータセットがなければ空欄にし、サンプルを取り分けます。評価用のサンプルは学習データに入れないでください。</translation>
    </message>
    <message>
        <source>A better measure than rows from the same source.</source>
        <translation>同じ出所のサンプルで測るより正確です。</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>メディアフォルダー</translation>
    </message>
    <message>
        <source>The folder for pictures, videos and sounds that rows name. Empty means the data folder.</source>
        <translation>サンプルが参照する画像、動画、音声のフォルダーです。空欄ならデータフォルダーを使います。</translation>
    </message>
    <message>
        <source>Set it when media lie on another disk than the lists; leave it empty otherwise.</source>
        <translation>メディアが一覧とは別のディスクにある場合に設定します。それ以外は空欄にします。</translation>
    </message>
    <message>
        <source>Media are read from that disk while training.</source>
        <translation>学習中にそのディスクからメディアを読み込みます。</translation>
    </message>
    <message>
        <source>No effect; it only says where files lie.</source>
        <translation>影響はありません。ファイルの場所を示すだけです。</translation>
    </message>
    <message>
        <source>Read only for rows with media, which our engine does not train on.</source>
        <translation>メディアを含むサンプルでだけ使われます。内蔵エンジンはそれを学習しません。</translation>
    </message>
    <message>
        <source>Mixing strategy</source>
        <translation>混合方法</translation>
    </message>
    <message>
        <source>How several training sets are joined: one after the other, or by drawing from each in turn until the first (under) or the last (over) is used up. interleave_once draws each row once.</source>
        <translation>複数の学習データセットをまとめる方法です。順に連結するか、最初のもの（under）または最後のもの（over）を使い切るまで交互に抽出します。interleave_once は各サンプルを 1 回だけ抽出します。</translation>
    </message>
    <message>
        <source>Keep concat; interleave when a small set must not drown, and give the mixing shares.</source>
        <translation>通常は concat のままにします。小さなデータセットを埋もれさせたくないなら交互に混ぜ、混合の割合を指定します。</translation>
    </message>
    <message>
        <source>interleave_over repeats rows, so an epoch is longer.</source>
        <translation>interleave_over はサンプルを繰り返すため、エポックが長くなります。</translation>
    </message>
    <message>
        <source>Decides each set&apos;s share.</source>
        <translation>各データセットの割合が決まります。</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>順に連結</translation>
    </message>
    <message>
        <source>Interleave until the first ends</source>
        <translation>交互（最短の終わりまで）</translation>
    </message>
    <message>
        <source>Interleave until the last ends</source>
        <translation>交互（最長の終わりまで）</translation>
    </message>
    <message>
        <source>Interleave, each row once</source>
        <translation>交互（各サンプル 1 回）</translation>
    </message>
    <message>
        <source>Mixing shares</source>
        <translation>混合の割合</translation>
    </message>
    <message>
        <source>How often each training set is drawn when sets are interleaved: numbers separated by commas, one per set.</source>
        <translation>交互に混ぜるときに、各学習データセットを抽出する頻度です。データセットごとに 1 つの数値をカンマで区切って指定します。</translation>
    </message>
    <message>
        <source>Raise the share of a small important set above its size, lower that of a set which dominates; 0.7,0.3 draws the first seven times in ten.</source>
        <translation>小さくても重要なデータセットは件数の比より高く、多すぎるものは低くします。0.7,0.3 では 10 回のうち 7 回が最初のデータセットになります。</translation>
    </message>
    <message>
        <source>Decides when the first set is used up.</source>
        <translation>最初のデータセットを使い切る時点が決まります。</translation>
    </message>
    <message>
        <source>Sets the balance between kinds of data.</source>
        <translation>データの種類どうしのバランスが決まります。</translation>
    </message>
    <message>
        <source>Default system prompt</source>
        <translation>既定のシステムプロンプト</translation>
    </message>
    <message>
        <source>The system prompt for conversations that bring none. Empty text means no system prompt; unset means the template&apos;s own.</source>
        <translation>システムプロンプトのない会話に使うものです。空のテキストではシステムプロンプトなし、未設定ではテンプレート既定のものになります。</translation>
    </message>
    <message>
        <source>Write here what the model will also be told in use. Leave it unset if your rows bring their own, or if the template&apos;s suits you.</source>
        <translation>実際の利用時にモデルへ与える内容を書きます。サンプルに含まれている場合や、テンプレートのもので十分な場合は未設定にします。</translation>
    </message>
    <message>
        <source>A few tokens in each sample.</source>
        <translation>サンプルごとに数トークン増えます。</translation>
    </message>
    <message>
        <source>The tuned behaviour is tied to this prompt.</source>
        <translation>学習した挙動は、このプロンプトに結び付きます。</translation>
    </message>
    <message>
        <source>Tool format</source>
        <translation>ツール形式</translation>
    </message>
    <message>
        <source>How tool descriptions and calls are written into the text. Unset means the template&apos;s own format.</source>
        <translation>ツールの説明と呼び出しをテキストに書く形式です。未設定ではテンプレート既定の形式になります。</translation>
    </message>
    <message>
        <source>Leave it unset. Change it only to match the program that will call the tools; rows without tools ignore it.</source>
        <translation>通常は未設定にします。ツールを呼び出すプログラムに合わせる場合だけ変更します。ツールのないサンプルには影響しません。</translation>
    </message>
    <message>
        <source>No effect beyond the length of the text.</source>
        <translation>テキストの長さ以外に影響はありません。</translation>
    </message>
    <message>
        <source>Must be the same in training and in use.</source>
        <translation>学習時と利用時で同じにする必要があります。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Gemma 4</source>
        <translation>Gemma 4</translation>
    </message>
    <message>
        <source>GLM-4</source>
        <translation>GLM-4</translation>
    </message>
    <message>
        <source>GLM-4 MoE</source>
        <translation>GLM-4 MoE</translation>
    </message>
    <message>
        <source>LFM2</source>
        <translation>LFM2</translation>
    </message>
    <message>
        <source>Ling</source>
        <translation>Ling</translation>
    </message>
    <message>
        <source>Llama 3</source>
        <translation>Llama 3</translation>
    </message>
    <message>
        <source>MiniMax 1</source>
        <translation>MiniMax 1</translation>
    </message>
    <message>
        <source>MiniMax 2</source>
        <translation>MiniMax 2</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Qwen</source>
        <translation>Qwen</translation>
    </message>
    <message>
        <source>Qwen 3.5</source>
        <translation>Qwen 3.5</translation>
    </message>
    <message>
        <source>Seed-OSS</source>
        <translation>Seed-OSS</translation>
    </message>
    <message>
        <source>Enable thinking</source>
        <translation>思考モードを有効化</translation>
    </message>
    <message>
        <source>For models that reason before they answer. On: thoughts stay, and an answer without one learns an empty thought. Off: thoughts are removed. Unset: thoughts stay. Off and unset put missing empty thoughts into the prompt.</source>
        <translation>回答前に思考するモデル用です。オンでは思考を残し、思考のない回答は空の思考を学びます。オフでは思考を削除します。未設定では思考を残します。オフと未設定では、欠けている空の思考をプロンプトに入れます。</translation>
    </message>
    <message>
        <source>Turn it off to train quick answers; keep it on for data with thoughts.</source>
        <translation>すぐに答えさせる学習ではオフにし、思考を含むデータではオンのままにします。</translation>
    </message>
    <message>
        <source>Thoughts lengthen samples.</source>
        <translation>思考によってサンプルが長くなります。</translation>
    </message>
    <message>
        <source>Thoughts make answers longer.</source>
        <translation>思考によって回答が長くなります。</translation>
    </message>
    <message>
        <source>Must fit how the model will be asked.</source>
        <translation>モデルへの尋ね方に合わせる必要があります。</translation>
    </message>
    <message>
        <source>Keep earlier thoughts</source>
        <translation>以前の思考を残す</translation>
    </message>
    <message>
        <source>Keeps the thoughts of earlier turns in the text. In supervised training it matters only with a masked history, which removes them otherwise.</source>
        <translation>以前のターンの思考をテキストに残します。教師ありファインチューニングで意味を持つのは、残さないと思考が削除される「履歴をマスク」のときだけです。</translation>
    </message>
    <message>
        <source>Turn it on if the program that will run the model keeps them too. Leave it off otherwise.</source>
        <translation>モデルを動かすプログラムも思考を残すなら有効にし、それ以外は無効のままにします。</translation>
    </message>
    <message>
        <source>Longer samples.</source>
        <translation>サンプルが長くなります。</translation>
    </message>
    <message>
        <source>Most reasoning models were trained without earlier thoughts.</source>
        <translation>推論モデルの多くは、以前の思考なしで学習されています。</translation>
    </message>
    <message>
        <source>Preprocessing workers</source>
        <translation>前処理ワーカー数</translation>
    </message>
    <message>
        <source>Processes that encode the data in LLaMA-Factory. LLaMA Board always asks for 16. Each packs its own part, so packed rows depend on it.</source>
        <translation>LLaMA-Factory でデータをエンコードするプロセス数です。LLaMA Board は常に 16 を指定します。各プロセスが担当分をパッキングするため、シーケンスの内容はこの数で変わります。</translation>
    </message>
    <message>
        <source>Match the number of CPU cores; lower it if host memory runs short. Keep it fixed to repeat a packed run exactly.</source>
        <translation>CPU のコア数に合わせます。ホストメモリが足りなければ減らします。パッキングした学習を正確に再現するには固定します。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory each process takes host memory.</source>
        <translation>LLaMA-Factory では、プロセスごとにホストメモリを使います。</translation>
    </message>
    <message>
        <source>Encoding speeds up nearly in proportion.</source>
        <translation>エンコードはほぼ比例して速くなります。</translation>
    </message>
    <message>
        <source>Changes only which samples share a packed row.</source>
        <translation>どのサンプルが同じシーケンスに入るかだけが変わります。</translation>
    </message>
    <message>
        <source>Preprocessing group</source>
        <translation>前処理グループ</translation>
    </message>
    <message>
        <source>Rows that are encoded together. Packing fills rows within one such group only.</source>
        <translation>まとめてエンコードするサンプル数です。パッキングはこのグループの中だけで行われます。</translation>
    </message>
    <message>
        <source>Raise it if packing wastes space because groups are small; lower it only if host memory is short. Without packing it hardly matters.</source>
        <translation>グループが小さくてパッキングに無駄が出るなら増やします。減らすのはホストメモリが足りないときだけです。パッキングしなければほとんど影響しません。</translation>
    </message>
    <message>
        <source>Host memory only.</source>
        <translation>ホストメモリだけを使います。</translation>
    </message>
    <message>
        <source>Hardly any effect.</source>
        <translation>ほとんど影響しません。</translation>
    </message>
    <message>
        <source>Changes which samples share a packed row and, in KTO, which answers are compared.</source>
        <translation>どのサンプルが同じシーケンスに入るかと、KTO で比較する回答の組が変わります。</translation>
    </message>
    <message>
        <source>Ignore cached data</source>
        <translation>データキャッシュを無視</translation>
    </message>
    <message>
        <source>Makes LLaMA-Factory encode the data again although a cached copy exists.</source>
        <translation>キャッシュがあっても、LLaMA-Factory でデータをエンコードし直します。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands after changing a dataset file under the same name, or if old rows seem to come back. Leave it off to start sooner.</source>
        <translation>同じ名前のままデータセットファイルを変えた後や、古いサンプルが現れると思われるときに、エクスポートしたコマンドで有効にします。早く始めるには無効のままにします。</translation>
    </message>
    <message>
        <source>Encoding runs again.</source>
        <translation>エンコードがもう一度実行されます。</translation>
    </message>
    <message>
        <source>Avoids training on stale data.</source>
        <translation>古いデータで学習するのを防ぎます。</translation>
    </message>
    <message>
        <source>Our engine encodes the data at each start and keeps no cache.</source>
        <translation>内蔵エンジンは開始のたびにデータをエンコードし、キャッシュを残しません。</translation>
    </message>
    <message>
        <source>Encoded data folder</source>
        <translation>エンコード済みデータ</translation>
    </message>
    <message>
        <source>Folder for encoded data in LLaMA-Factory: read if it has content, written otherwise.</source>
        <translation>LLaMA-Factory のエンコード済みデータのフォルダーです。中身があれば読み込み、なければ書き出します。</translation>
    </message>
    <message>
        <source>Name one for a very large dataset that several runs share. Leave it empty, or take a new folder, after any change of data, template or cutoff length. Not with streaming.</source>
        <translation>複数の学習で共有する非常に大きなデータセットで指定します。データ、テンプレート、カットオフ長を変えたら空欄にするか、新しいフォルダーにします。ストリーミングとは併用できません。</translation>
    </message>
    <message>
        <source>Disk space for the encoded rows.</source>
        <translation>エンコードしたサンプルの分だけディスクを使います。</translation>
    </message>
    <message>
        <source>Later runs skip encoding.</source>
        <translation>次回以降の学習ではエンコードを省きます。</translation>
    </message>
    <message>
        <source>All other data settings are ignored when it is read.</source>
        <translation>読み込むときは、他のデータ設定がすべて無視されます。</translation>
    </message>
    <message>
        <source>Our engine encodes the data at each start.</source>
        <translation>内蔵エンジンは開始のたびにデータをエンコードします。</translation>
    </message>
    <message>
        <source>Ignore padding</source>
        <translation>パディングを無視</translation>
    </message>
    <message>
        <source>Leaves padding tokens out of the loss.</source>
        <translation>パディングトークンを損失から除きます。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only to repeat an old run: padding then counts as text to predict, which never helps a language model.</source>
        <translation>有効のままにします。無効にするのは古い学習を再現するときだけです。パディングも予測対象のテキストになり、言語モデルには何の利点もありません。</translation>
    </message>
    <message>
        <source>Off teaches the model to write padding.</source>
        <translation>無効にすると、モデルがパディングの書き方を学びます。</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>Reads and encodes data while training instead of before. The maximum of steps must be given, and a validation size as a number of rows.</source>
        <translation>データの読み込みとエンコードを、学習前ではなく学習中に行います。最大ステップ数と、件数での検証セットサイズの指定が必要です。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for data too large to encode first. Leave it off otherwise.</source>
        <translation>先にエンコードできないほど大きなデータで、エクスポートしたコマンドで有効にします。それ以外は無効のままにします。</translation>
    </message>
    <message>
        <source>Less host memory.</source>
        <translation>ホストメモリが減ります。</translation>
    </message>
    <message>
        <source>Starts at once; each step waits for encoding.</source>
        <translation>すぐに始まりますが、各ステップがエンコードを待ちます。</translation>
    </message>
    <message>
        <source>Shuffling covers only a window of rows.</source>
        <translation>シャッフルされるのは一定範囲のサンプルだけです。</translation>
    </message>
    <message>
        <source>Our engine reads rows as needed and always knows the whole length.</source>
        <translation>内蔵エンジンは必要に応じてサンプルを読み込み、全体の長さも常に把握しています。</translation>
    </message>
    <message>
        <source>Shuffle window</source>
        <translation>シャッフル範囲</translation>
    </message>
    <message>
        <source>Rows among which streaming shuffles.</source>
        <translation>ストリーミングでシャッフルする範囲のサンプル数です。</translation>
    </message>
    <message>
        <source>Raise it if neighbouring rows of the file are alike; lower it if rows are long and host memory is short. The usual 16,384 suits mixed files.</source>
        <translation>ファイル内で隣り合うサンプルが似ているなら増やし、サンプルが長くホストメモリが足りないなら減らします。よく混ざったファイルなら、一般的な 16,384 で十分です。</translation>
    </message>
    <message>
        <source>Host memory for that many rows.</source>
        <translation>そのサンプル数の分だけホストメモリを使います。</translation>
    </message>
    <message>
        <source>The first step waits until the window is full.</source>
        <translation>最初のステップは、この範囲が埋まるまで待ちます。</translation>
    </message>
    <message>
        <source>A small window shuffles badly.</source>
        <translation>範囲が狭いとシャッフルが不十分になります。</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>ローダーのワーカー数</translation>
    </message>
    <message>
        <source>Processes that make batches while the GPU computes, in LLaMA-Factory.</source>
        <translation>LLaMA-Factory で、GPU の計算中にバッチを用意するプロセス数です。</translation>
    </message>
    <message>
        <source>0 is enough for text that is encoded beforehand. Raise it to 2 to 4 for pictures, or when the GPU waits; lower it if host memory is short.</source>
        <translation>事前にエンコードしたテキストなら 0 で十分です。画像を使う場合や GPU が待つ場合は 2～4 に増やし、ホストメモリが足りなければ減らします。</translation>
    </message>
    <message>
        <source>Host memory for each process.</source>
        <translation>プロセスごとにホストメモリを使います。</translation>
    </message>
    <message>
        <source>No effect for plain text.</source>
        <translation>テキストだけなら影響しません。</translation>
    </message>
    <message>
        <source>Our engine prepares the next batch on its own thread.</source>
        <translation>内蔵エンジンは、次のバッチを専用スレッドで用意します。</translation>
    </message>
    <message>
        <source>Batches ahead</source>
        <translation>先読みバッチ数</translation>
    </message>
    <message>
        <source>Batches that each loader worker prepares in advance. Needs at least one worker.</source>
        <translation>各ワーカーが先に用意するバッチ数です。1 つ以上のワーカーが必要です。</translation>
    </message>
    <message>
        <source>Raise it if the GPU waits for data although workers are running; lower it, or leave it empty, if host memory is short.</source>
        <translation>ワーカーがあっても GPU がデータを待つなら増やします。ホストメモリが足りなければ減らすか、空欄にします。</translation>
    </message>
    <message>
        <source>Host memory for the waiting batches.</source>
        <translation>待機中のバッチの分だけホストメモリを使います。</translation>
    </message>
    <message>
        <source>No effect unless loading is the bottleneck.</source>
        <translation>読み込みがボトルネックでなければ影響しません。</translation>
    </message>
    <message>
        <source>No effect on the results.</source>
        <translation>結果には影響しません。</translation>
    </message>
    <message>
        <source>Keep workers</source>
        <translation>ワーカーを維持</translation>
    </message>
    <message>
        <source>Keeps the loader&apos;s processes alive between epochs.</source>
        <translation>ローダーのプロセスをエポックの間も維持します。</translation>
    </message>
    <message>
        <source>Turn it on with workers and many short epochs. Leave it off when epochs are long or there are no workers.</source>
        <translation>ワーカーを使い、短いエポックを何度も繰り返すなら有効にします。エポックが長い場合やワーカーがない場合は無効のままにします。</translation>
    </message>
    <message>
        <source>Host memory stays in use.</source>
        <translation>ホストメモリを使い続けます。</translation>
    </message>
    <message>
        <source>Saves a few seconds per epoch.</source>
        <translation>エポックごとに数秒短縮します。</translation>
    </message>
    <message>
        <source>Our engine has no worker processes.</source>
        <translation>内蔵エンジンにワーカープロセスはありません。</translation>
    </message>
    <message>
        <source>Pinned memory</source>
        <translation>ピン留めメモリ</translation>
    </message>
    <message>
        <source>Puts batches into host memory from which the GPU can copy without waiting.</source>
        <translation>GPU が待たずに転送できるホストメモリにバッチを置きます。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off if host memory is very short or if the system limits locked memory. Without a GPU it does nothing.</source>
        <translation>有効のままにします。ホストメモリが非常に少ない場合や、システムがロックできるメモリを制限している場合は無効にします。GPU がなければ何も起きません。</translation>
    </message>
    <message>
        <source>A little locked host memory.</source>
        <translation>ロックされたホストメモリを少し使います。</translation>
    </message>
    <message>
        <source>Copies overlap with computing.</source>
        <translation>転送が計算と並行して進みます。</translation>
    </message>
    <message>
        <source>Our engine pins its own small buffers.</source>
        <translation>内蔵エンジンは専用の小さなバッファをピン留めします。</translation>
    </message>
    <message>
        <source>Drop the last batch</source>
        <translation>最後の半端を捨てる</translation>
    </message>
    <message>
        <source>Leaves out the last batch of an epoch if it is smaller than the others.</source>
        <translation>エポックの最後のバッチが他より小さいとき、それを除きます。</translation>
    </message>
    <message>
        <source>Turn it on only when equal batch sizes matter, for example on several GPUs. Leave it off for small datasets, where each row counts.</source>
        <translation>複数の GPU を使うときなど、バッチの大きさをそろえる必要があるときだけ有効にします。1 件も無駄にできない小さなデータセットでは無効のままにします。</translation>
    </message>
    <message>
        <source>One step less per epoch at most.</source>
        <translation>エポックあたり最大 1 ステップ減ります。</translation>
    </message>
    <message>
        <source>Up to one batch of rows is skipped in each epoch.</source>
        <translation>エポックごとに最大 1 バッチ分のサンプルが使われません。</translation>
    </message>
    <message>
        <source>Our engine trains on every row and weights the loss by tokens.</source>
        <translation>内蔵エンジンはすべてのサンプルを学習し、損失をトークン数で重み付けします。</translation>
    </message>
    <message>
        <source>DeepSpeed</source>
        <translation>DeepSpeed</translation>
    </message>
    <message>
        <source>A DeepSpeed configuration, as a file or as JSON: shards optimizer (ZeRO 1), gradients (2) and weights (3) over several GPUs.</source>
        <translation>DeepSpeed の設定です（ファイルまたは JSON）。オプティマイザー（ZeRO 1）、勾配（2）、重み（3）を複数の GPU に分割します。</translation>
    </message>
    <message>
        <source>More communication, most of all with offload.</source>
        <translation>通信が増え、オフロードで特に多くなります。</translation>
    </message>
    <message>
        <source>Same results up to rounding.</source>
        <translation>丸めを除いて同じ結果です。</translation>
    </message>
    <message>
        <source>Our engine runs on one device; run the exported command on machines with DeepSpeed.</source>
        <translation>内蔵エンジンは 1 つのデバイスで動作します。DeepSpeed のあるマシンで、エクスポートしたコマンドを実行してください。</translation>
    </message>
    <message>
        <source>FSDP</source>
        <translation>FSDP</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own sharding over several GPUs, as words: full_shard, shard_grad_op, no_shard, hybrid_shard, offload, auto_wrap.</source>
        <translation>PyTorch 自身による複数 GPU への分割です。指定できる語：full_shard、shard_grad_op、no_shard、hybrid_shard、offload、auto_wrap。</translation>
    </message>
    <message>
        <source>Weights travel for each layer.</source>
        <translation>層ごとに重みを転送します。</translation>
    </message>
    <message>
        <source>Our engine runs on one device; run the exported command on several.</source>
        <translation>内蔵エンジンは 1 つのデバイスで動作します。複数で使うには、エクスポートしたコマンドを実行してください。</translation>
    </message>
    <message>
        <source>FSDP options</source>
        <translation>FSDP オプション</translation>
    </message>
    <message>
        <source>Options of FSDP as a JSON object or file: what is wrapped as one unit, how weights are fetched in advance.</source>
        <translation>FSDP のオプションです（JSON オブジェクトまたはファイル）。何を 1 単位としてラップするか、重みをどう先読みするかを決めます。</translation>
    </message>
    <message>
        <source>Smaller units hold less at once.</source>
        <translation>単位が小さいほど、同時に保持する量が減ります。</translation>
    </message>
    <message>
        <source>Fetching in advance hides communication.</source>
        <translation>先読みによって通信が計算に隠れます。</translation>
    </message>
    <message>
        <source>Process timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>One process waits for nobody.</source>
        <translation>単一プロセスでは待つ相手がいません。</translation>
    </message>
    <message>
        <source>Below that of training at the same batch size.</source>
        <translation>同じバッチサイズの学習より少なくなります。</translation>
    </message>
    <message>
        <source>Each evaluation takes time.</source>
        <translation>評価のたびに時間がかかります。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Short intervals on large sets slow the run much.</source>
        <translation>大きな評価データで間隔が短いと、学習がかなり遅くなります。</translation>
    </message>
    <message>
        <source>No effect on the model.</source>
        <translation>モデルには影響しません。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Evaluation delay</source>
        <translation>最初の評価まで</translation>
    </message>
    <message>
        <source>Epochs or steps before the first evaluation, counted as the strategy counts.</source>
        <translation>最初の評価までのエポック数またはステップ数です。数え方は評価の単位に従います。</translation>
    </message>
    <message>
        <source>Saves the early evaluations.</source>
        <translation>初期の評価を省きます。</translation>
    </message>
    <message>
        <source>Our trainer evaluates from the first interval on.</source>
        <translation>内蔵トレーナーは最初の間隔から評価します。</translation>
    </message>
    <message>
        <source>Evaluation batch size</source>
        <translation>評価バッチサイズ</translation>
    </message>
    <message>
        <source>Samples evaluated at once on each device.</source>
        <translation>各デバイスで同時に評価するサンプル数です。</translation>
    </message>
    <message>
        <source>No gradients are kept, so larger batches fit than in training.</source>
        <translation>勾配を保持しないため、学習時より大きなバッチが収まります。</translation>
    </message>
    <message>
        <source>Larger is faster with short samples.</source>
        <translation>短いサンプルでは、大きいほど速くなります。</translation>
    </message>
    <message>
        <source>The loss is a mean over batches, so a short last batch weighs as much as a full one.</source>
        <translation>損失はバッチごとの平均のため、最後の小さなバッチも他と同じ重みになります。</translation>
    </message>
    <message>
        <source>per device</source>
        <translation>デバイスごと</translation>
    </message>
    <message>
        <source>Evaluate at the start</source>
        <translation>開始時に評価</translation>
    </message>
    <message>
        <source>Measures the evaluation loss once before the first step.</source>
        <translation>最初のステップの前に、評価損失を 1 回測ります。</translation>
    </message>
    <message>
        <source>One more evaluation.</source>
        <translation>評価が 1 回増えます。</translation>
    </message>
    <message>
        <source>No effect on the model; gives the curve its first point.</source>
        <translation>モデルには影響しません。曲線に最初の点が付きます。</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>最良モデルを残す</translation>
    </message>
    <message>
        <source>Disk for the best checkpoint.</source>
        <translation>最良のチェックポイントの分だけディスクを使います。</translation>
    </message>
    <message>
        <source>One load at the end.</source>
        <translation>最後に 1 回読み込みます。</translation>
    </message>
    <message>
        <source>Protects from overfitting in the last epochs.</source>
        <translation>終盤のエポックでの過学習を防ぎます。</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>最良の基準</translation>
    </message>
    <message>
        <source>The measure that decides which checkpoint is best. Empty means the evaluation loss.</source>
        <translation>最良のチェックポイントを決める指標です。空欄なら評価損失を使います。</translation>
    </message>
    <message>
        <source>A measure close to your goal picks a better checkpoint.</source>
        <translation>目的に近い指標ほど、良いチェックポイントを選べます。</translation>
    </message>
    <message>
        <source>Greater is better</source>
        <translation>大きいほど良い</translation>
    </message>
    <message>
        <source>Whether a higher value of that measure is better. Empty means yes, unless its name ends in loss.</source>
        <translation>その指標が大きいほど良いかどうかです。空欄では、名前が loss で終わる場合を除き「大きいほど良い」になります。</translation>
    </message>
    <message>
        <source>Set wrongly, the worst checkpoint is kept.</source>
        <translation>設定を誤ると、最悪のチェックポイントが残ります。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Evaluations without improvement after which training ends. Empty means never.</source>
        <translation>学習を終えるまでに許す、改善のない評価の回数です。空欄なら終了しません。</translation>
    </message>
    <message>
        <source>Saves the useless rest of a run.</source>
        <translation>無駄になる残りの学習を省きます。</translation>
    </message>
    <message>
        <source>Prevents overfitting; too small a number stops on noise.</source>
        <translation>過学習を防ぎますが、小さすぎるとノイズで止まります。</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>回の評価</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>トークン正解率</translation>
    </message>
    <message>
        <source>Adds to each evaluation the share of tokens that are predicted exactly.</source>
        <translation>評価のたびに、正確に予測できたトークンの割合も求めます。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory the predictions of the evaluation set.</source>
        <translation>LLaMA-Factory では、評価データ全体の予測の分を使います。</translation>
    </message>
    <message>
        <source>Slightly slower evaluation.</source>
        <translation>評価が少し遅くなります。</translation>
    </message>
    <message>
        <source>Our evaluation measures the loss.</source>
        <translation>内蔵の評価は損失を測ります。</translation>
    </message>
    <message>
        <source>Evaluate sets apart</source>
        <translation>セット別に評価</translation>
    </message>
    <message>
        <source>Measures each evaluation set on its own instead of all together.</source>
        <translation>評価データセットをまとめずに、1 つずつ測ります。</translation>
    </message>
    <message>
        <source>No effect on the whole time.</source>
        <translation>全体の時間には影響しません。</translation>
    </message>
    <message>
        <source>Our evaluation joins the sets.</source>
        <translation>内蔵の評価はデータセットをまとめて測ります。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Measures the evaluation loss after training, or alone in a file that does not train. An evaluation strategy switches it on.</source>
        <translation>学習後に評価損失を測ります。学習しない設定ファイルでは評価だけを行います。評価の単位を選ぶと有効になります。</translation>
    </message>
    <message>
        <source>Below that of training.</source>
        <translation>学習時より少なくなります。</translation>
    </message>
    <message>
        <source>One pass over the evaluation rows.</source>
        <translation>評価サンプルを 1 回処理します。</translation>
    </message>
    <message>
        <source>Lets the model answer every prompt of the evaluation set and saves the answers beside the right ones.</source>
        <translation>評価データのすべてのプロンプトにモデルが回答し、正解と並べて保存します。</translation>
    </message>
    <message>
        <source>The cache of each answer being written.</source>
        <translation>書いている回答ごとにキャッシュを使います。</translation>
    </message>
    <message>
        <source>Writing answers is far slower than measuring the loss.</source>
        <translation>回答の生成は、損失の測定よりはるかに時間がかかります。</translation>
    </message>
    <message>
        <source>Generate while evaluating</source>
        <translation>評価時に生成</translation>
    </message>
    <message>
        <source>Writes whole answers in evaluation and compares them by BLEU and ROUGE.</source>
        <translation>評価時に回答全体を生成し、BLEU と ROUGE で比較します。</translation>
    </message>
    <message>
        <source>Far slower than the loss.</source>
        <translation>損失よりはるかに時間がかかります。</translation>
    </message>
    <message>
        <source>No effect on the model; shows real answers.</source>
        <translation>モデルには影響しません。実際の回答を確認できます。</translation>
    </message>
    <message>
        <source>Generation length (trainer)</source>
        <translation>生成長（トレーナー）</translation>
    </message>
    <message>
        <source>The trainer library&apos;s length limit for generated answers. LLaMA-Factory replaces it by the cutoff length.</source>
        <translation>生成する回答の長さに対する、トレーナーライブラリ自身の上限です。LLaMA-Factory はカットオフ長に置き換えます。</translation>
    </message>
    <message>
        <source>No effect: it is never used in practice.</source>
        <translation>影響しません。実際には使われません。</translation>
    </message>
    <message>
        <source>Not used: the maximum of new tokens decides, as in LLaMA-Factory.</source>
        <translation>使われません。LLaMA-Factory と同じく、最大生成トークン数で決まります。</translation>
    </message>
    <message>
        <source>Beams (trainer)</source>
        <translation>ビーム（トレーナー）</translation>
    </message>
    <message>
        <source>The trainer library&apos;s number of beams for generated answers. LLaMA-Factory overrides it.</source>
        <translation>生成する回答に使う、トレーナーライブラリ自身のビーム数です。LLaMA-Factory が上書きします。</translation>
    </message>
    <message>
        <source>Not used, as in LLaMA-Factory.</source>
        <translation>LLaMA-Factory と同じく使われません。</translation>
    </message>
    <message>
        <source>Evaluation beams</source>
        <translation>評価ビーム数</translation>
    </message>
    <message>
        <source>Meant as the number of beams in evaluation. LLaMA-Factory reads it and then takes the number among the generation settings.</source>
        <translation>評価時のビーム数とされていますが、LLaMA-Factory は読み取った後、生成設定のビーム数を使います。</translation>
    </message>
    <message>
        <source>Leave it empty and use that number instead.</source>
        <translation>空欄のままにし、生成設定のビーム数を使ってください。</translation>
    </message>
    <message>
        <source>Evaluate in bf16</source>
        <translation>bf16 で評価</translation>
    </message>
    <message>
        <source>Turns the whole model to bf16 for evaluation alone.</source>
        <translation>評価のときだけ、モデル全体を bf16 にします。</translation>
    </message>
    <message>
        <source>Half of fp32.</source>
        <translation>fp32 の半分です。</translation>
    </message>
    <message>
        <source>Faster than fp32.</source>
        <translation>fp32 より高速です。</translation>
    </message>
    <message>
        <source>Slightly inexact losses that do not compare with others.</source>
        <translation>損失がわずかに不正確になり、他の結果と比較できません。</translation>
    </message>
    <message>
        <source>Our evaluation computes as training does.</source>
        <translation>内蔵の評価は学習と同じ精度で計算します。</translation>
    </message>
    <message>
        <source>Evaluate in fp16</source>
        <translation>fp16 で評価</translation>
    </message>
    <message>
        <source>Turns the whole model to fp16 for evaluation alone.</source>
        <translation>評価のときだけ、モデル全体を fp16 にします。</translation>
    </message>
    <message>
        <source>Inexact, and may overflow to infinite losses.</source>
        <translation>不正確で、オーバーフローにより損失が無限大になることがあります。</translation>
    </message>
    <message>
        <source>Our export writes safetensors or GGUF; choose a quantised GGUF type instead.</source>
        <translation>内蔵のエクスポートは safetensors か GGUF を書き出します。代わりに量子化された GGUF の型を選んでください。</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>The folder for the merged model. Needed for exporting.</source>
        <translation>結合したモデルを置くフォルダーです。エクスポートに必要です。</translation>
    </message>
    <message>
        <source>Disk: two bytes per parameter in 16 bits.</source>
        <translation>ディスクは 16 ビットでパラメータあたり 2 バイトです。</translation>
    </message>
    <message>
        <source>As fast as the disk writes.</source>
        <translation>ディスクの書き込み速度で決まります。</translation>
    </message>
    <message>
        <source>The merged model answers like model and adapter together.</source>
        <translation>結合したモデルは、モデルとアダプターの組み合わせと同じ回答をします。</translation>
    </message>
    <message>
        <source>The largest file of an exported model, in GB of 10^9 bytes; larger models are split.</source>
        <translation>エクスポートするモデルの 1 ファイルの最大サイズです（1 GB = 10^9 バイト）。大きなモデルは分割されます。</translation>
    </message>
    <message>
        <source>Host memory for one file at a time.</source>
        <translation>1 ファイル分のホストメモリを使います。</translation>
    </message>
    <message>
        <source>No effect; the files belong together.</source>
        <translation>影響はありません。ファイルは一体として使われます。</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Export device</source>
        <translation>エクスポートデバイス</translation>
    </message>
    <message>
        <source>Where weights are merged: on the CPU, or on a GPU if there is one.</source>
        <translation>重みを結合する場所です。CPU か、あれば GPU を使います。</translation>
    </message>
    <message>
        <source>auto needs the model on the GPU.</source>
        <translation>auto ではモデルが GPU に収まる必要があります。</translation>
    </message>
    <message>
        <source>The disk usually decides.</source>
        <translation>通常はディスクの速度で決まります。</translation>
    </message>
    <message>
        <source>No effect beyond rounding.</source>
        <translation>丸め以外の影響はありません。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Quantises the exported model with GPTQ to so few bits. Needs a dataset, and a model without adapters.</source>
        <translation>エクスポートするモデルを、指定のビット数に GPTQ で量子化します。データセットと、アダプターのないモデルが必要です。</translation>
    </message>
    <message>
        <source>4 bits: a quarter of the files.</source>
        <translation>4 ビットではファイルが 4 分の 1 になります。</translation>
    </message>
    <message>
        <source>Takes hours for large models.</source>
        <translation>大きなモデルでは数時間かかります。</translation>
    </message>
    <message>
        <source>4 bits lose little, 2 bits much.</source>
        <translation>4 ビットの劣化はわずかですが、2 ビットでは大きくなります。</translation>
    </message>
    <message>
        <source>A file of texts by which GPTQ measures its rounding error.</source>
        <translation>GPTQ が丸め誤差を測るためのテキストのファイルです。</translation>
    </message>
    <message>
        <source>Unsuitable texts lose more quality.</source>
        <translation>不適切なテキストでは品質がより低下します。</translation>
    </message>
    <message>
        <source>Grows with samples times length.</source>
        <translation>サンプル数と長さの積に応じて増えます。</translation>
    </message>
    <message>
        <source>In proportion to the samples, and GPTQ is slow already.</source>
        <translation>サンプル数に比例します。GPTQ はもともと低速です。</translation>
    </message>
    <message>
        <source>Few samples fit badly to other texts.</source>
        <translation>少ないサンプルでは、他のテキストに合わなくなります。</translation>
    </message>
    <message>
        <source>Tokens of each text that GPTQ looks at.</source>
        <translation>GPTQ が各テキストから使うトークン数です。</translation>
    </message>
    <message>
        <source>In proportion to the length.</source>
        <translation>長さに比例します。</translation>
    </message>
    <message>
        <source>Legacy format</source>
        <translation>旧形式</translation>
    </message>
    <message>
        <source>Writes .bin files instead of safetensors. Current versions of the Python libraries ignore it.</source>
        <translation>safetensors ではなく .bin ファイルを書き出します。最近の Python ライブラリは無視します。</translation>
    </message>
    <message>
        <source>Loading is slower than with safetensors.</source>
        <translation>safetensors より読み込みが遅くなります。</translation>
    </message>
    <message>
        <source>No effect on the weights.</source>
        <translation>重みには影響しません。</translation>
    </message>
    <message>
        <source>Our export writes safetensors or GGUF only.</source>
        <translation>内蔵のエクスポートは safetensors か GGUF だけを書き出します。</translation>
    </message>
    <message>
        <source>Uploads the exported model to the Hugging Face hub under this name.</source>
        <translation>エクスポートしたモデルを、この名前で Hugging Face Hub にアップロードします。</translation>
    </message>
    <message>
        <source>As fast as the network.</source>
        <translation>ネットワークの速度で決まります。</translation>
    </message>
    <message>
        <source>Our engine opens no network connection.</source>
        <translation>内蔵エンジンはネットワークに接続しません。</translation>
    </message>
    <message>
        <source>Our engine uses the plain cross entropy.</source>
        <translation>内蔵エンジンは通常の交差エントロピーを使います。</translation>
    </message>
    <message>
        <source>NEFTune alpha</source>
        <translation>NEFTune alpha</translation>
    </message>
    <message>
        <source>Adds random noise of this strength to the embeddings while training; longer samples get less per value.</source>
        <translation>学習中、この強さのランダムなノイズを埋め込みに加えます。長いサンプルほど 1 つの値あたりのノイズは小さくなります。</translation>
    </message>
    <message>
        <source>Try 5 for chat data of a few thousand rows. Lower it if facts suffer, raise it up to 15 if answers stay short copies. Leave it empty for exact tasks such as extraction or code.</source>
        <translation>数千件のチャットデータなら 5 を試します。事実が損なわれるなら下げ、回答が短い丸写しのままなら 15 まで上げます。抽出やコードのような正確さが必要なタスクでは空欄にします。</translation>
    </message>
    <message>
        <source>Answers become longer and less copied; facts may suffer.</source>
        <translation>回答が長くなり丸写しが減りますが、事実が損なわれることがあります。</translation>
    </message>
    <message>
        <source>LLaMA Pro</source>
        <translation>LLaMA Pro</translation>
    </message>
    <message>
        <source>Trains only the added layers of a model that was expanded with copied blocks.</source>
        <translation>ブロックの複製で拡張したモデルの、追加された層だけを学習します。</translation>
    </message>
    <message>
        <source>Turn it on after expanding a model, with the number of added layers as trainable layers. Leave it off for ordinary models. Not with full tuning.</source>
        <translation>モデルを拡張した後に、学習可能な層を追加層の数にして有効にします。通常のモデルでは無効のままにします。フルチューニングとは併用できません。</translation>
    </message>
    <message>
        <source>As the trained layers ask.</source>
        <translation>学習する層の分だけ使います。</translation>
    </message>
    <message>
        <source>Fewer gradients than full tuning.</source>
        <translation>フルチューニングより勾配が少なくなります。</translation>
    </message>
    <message>
        <source>Adds knowledge with little forgetting.</source>
        <translation>忘却を抑えながら知識を加えます。</translation>
    </message>
    <message>
        <source>Our engine trains every layer&apos;s adapter.</source>
        <translation>内蔵エンジンは全層のアダプターを学習します。</translation>
    </message>
    <message>
        <source>DFT loss</source>
        <translation>DFT 損失</translation>
    </message>
    <message>
        <source>Multiplies the loss of each token by the probability that the model gives it.</source>
        <translation>各トークンの損失に、モデルがそのトークンに与える確率を掛けます。</translation>
    </message>
    <message>
        <source>Turn it on for data with answers far from what the model would say: tokens it finds absurd then count less. Leave it off for new facts. Use one special loss at a time.</source>
        <translation>モデルの出しそうな回答から大きく離れたデータで有効にします。あり得ないとみなすトークンの影響が小さくなります。新しい事実を教えるなら無効のままにします。特別な損失は同時に 1 つだけ使います。</translation>
    </message>
    <message>
        <source>Keeps more of the old abilities and learns rare facts more slowly.</source>
        <translation>元の能力がより多く残り、まれな事実の学習は遅くなります。</translation>
    </message>
    <message>
        <source>ASFT loss</source>
        <translation>ASFT 損失</translation>
    </message>
    <message>
        <source>The DFT loss plus a term that holds the model near its starting point.</source>
        <translation>DFT 損失に、モデルを開始点の近くに保つ項を加えたものです。</translation>
    </message>
    <message>
        <source>Turn it on for small datasets on which the model must not drift; its weight has a setting of its own. Leave it off when memory is short.</source>
        <translation>モデルを変えすぎたくない小さなデータセットで有効にします。重みは別の設定で決めます。メモリが足りないなら無効のままにします。</translation>
    </message>
    <message>
        <source>A second set of logits; under full tuning a second model.</source>
        <translation>ロジットがもう 1 組、フルチューニングではモデルがもう 1 つ必要です。</translation>
    </message>
    <message>
        <source>One more forward pass.</source>
        <translation>順伝播が 1 回増えます。</translation>
    </message>
    <message>
        <source>Drifts less than DFT alone.</source>
        <translation>DFT だけの場合より変化が抑えられます。</translation>
    </message>
    <message>
        <source>ASFT weight</source>
        <translation>ASFT の重み</translation>
    </message>
    <message>
        <source>The weight of the term that holds the model near its start.</source>
        <translation>モデルを開始点の近くに保つ項の重みです。</translation>
    </message>
    <message>
        <source>0.1 is the usual value. Raise it if the model drifts from its old abilities; lower it if it learns too little of your data.</source>
        <translation>一般的な値は 0.1 です。元の能力から離れるなら上げ、データをあまり学ばないなら下げます。</translation>
    </message>
    <message>
        <source>A balance between learning and keeping.</source>
        <translation>学習と維持のバランスです。</translation>
    </message>
    <message>
        <source>EAFT loss</source>
        <translation>EAFT 損失</translation>
    </message>
    <message>
        <source>Weights each token by how unsure the model is about it, measured on its twenty likeliest tokens.</source>
        <translation>トークンごとに、上位 20 個の候補から測ったモデルの不確かさで重み付けします。</translation>
    </message>
    <message>
        <source>Turn it on for data that contradicts what the model firmly knows: those tokens then count less. Leave it off to correct confident mistakes.</source>
        <translation>モデルが確信している知識と矛盾するデータで有効にします。そのようなトークンの影響が小さくなります。確信を持った誤りを直したいなら無効のままにします。</translation>
    </message>
    <message>
        <source>A little for the likeliest tokens.</source>
        <translation>上位候補の分だけ少し増えます。</translation>
    </message>
    <message>
        <source>Slightly slower.</source>
        <translation>少し遅くなります。</translation>
    </message>
    <message>
        <source>Less forgetting; confident mistakes are corrected more slowly.</source>
        <translation>忘却が減り、確信を持った誤りの修正は遅くなります。</translation>
    </message>
    <message>
        <source>EAFT exponent</source>
        <translation>EAFT の指数</translation>
    </message>
    <message>
        <source>How strongly uncertainty weights the tokens: 0 not at all, 1 in proportion.</source>
        <translation>不確かさをトークンの重みにどの程度反映するかです。0 では反映せず、1 では比例します。</translation>
    </message>
    <message>
        <source>Keep 1.0. Lower it if the loss hardly falls; raise it to concentrate further on tokens the model is unsure of.</source>
        <translation>1.0 のままにします。損失がほとんど下がらないなら下げ、モデルが迷うトークンにさらに集中させるなら上げます。</translation>
    </message>
    <message>
        <source>Higher values forget less and learn from fewer tokens.</source>
        <translation>高いほど忘却が減り、学習に使うトークンは少なくなります。</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>トークンを数える</translation>
    </message>
    <message>
        <source>Adds the number of tokens read so far to each log line, with or without padding, and the throughput with it.</source>
        <translation>それまでに読んだトークン数（パディングを含む、または除く）とスループットをログの各行に加えます。</translation>
    </message>
    <message>
        <source>Turn it on to compare runs by tokens instead of steps; LLaMA Board always does. Turn it off for a shorter log.</source>
        <translation>ステップではなくトークン数で学習を比較するなら有効にします。LLaMA Board では常に有効です。ログを短くするなら無効にします。</translation>
    </message>
    <message>
        <source>No effect here; with several devices a small exchange per step.</source>
        <translation>ここでは影響しません。複数デバイスでは、ステップごとに小さな通信が発生します。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>全トークン</translation>
    </message>
    <message>
        <source>Without padding</source>
        <translation>パディングを除く</translation>
    </message>
    <message>
        <source>Effective throughput</source>
        <translation>実効スループット</translation>
    </message>
    <message>
        <source>Adds the tokens per second without padding to the results of a run.</source>
        <translation>パディングを除いた 1 秒あたりのトークン数を、学習の結果に加えます。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to compare settings fairly when samples are padded. Leave it off when packing fills every row.</source>
        <translation>パディングのあるサンプルで設定を公平に比較するなら、エクスポートしたコマンドで有効にします。パッキングでシーケンスが埋まっているなら無効のままにします。</translation>
    </message>
    <message>
        <source>A pass over the lengths at the end of the run.</source>
        <translation>学習の最後に長さを 1 回走査します。</translation>
    </message>
    <message>
        <source>Our engine measures real tokens per second always and pads nothing.</source>
        <translation>内蔵エンジンは常に実際のトークン数で速度を測り、パディングを行いません。</translation>
    </message>
    <message>
        <source>Trainable layers</source>
        <translation>学習可能な層</translation>
    </message>
    <message>
        <source>About 16 bytes per trained parameter.</source>
        <translation>学習するパラメータあたり約 16 バイトです。</translation>
    </message>
    <message>
        <source>Backward stops at the first trained layer, so few last layers are fast.</source>
        <translation>逆伝播は学習する最初の層で止まるため、末尾の数層だけなら高速です。</translation>
    </message>
    <message>
        <source>The last layers change style and format; early layers touch everything.</source>
        <translation>末尾の層は文体や形式を変え、先頭の層は全体に影響します。</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Trainable modules</source>
        <translation>学習可能なモジュール</translation>
    </message>
    <message>
        <source>Which parts of the chosen layers are trained, separated by commas: all, or names such as mlp or self_attn.</source>
        <translation>選んだ層のどの部分を学習するかです（カンマ区切り）。all、または mlp や self_attn などの名前で指定します。</translation>
    </message>
    <message>
        <source>In proportion to the chosen parts.</source>
        <translation>選んだ部分に比例します。</translation>
    </message>
    <message>
        <source>Fewer parts, fewer weight gradients.</source>
        <translation>部分が少ないほど、重みの勾配も減ります。</translation>
    </message>
    <message>
        <source>Extra modules</source>
        <translation>追加モジュール</translation>
    </message>
    <message>
        <source>Parts outside the layers to train as well, separated by commas: embed_tokens, norm, lm_head.</source>
        <translation>層の外側で併せて学習する部分です（カンマ区切り）：embed_tokens、norm、lm_head。</translation>
    </message>
    <message>
        <source>An embedding table of a 7B model takes over 8 GB with its optimizer state.</source>
        <translation>7B モデルの埋め込みテーブル 1 つで、オプティマイザーの状態を含めて 8 GB を超えます。</translation>
    </message>
    <message>
        <source>Needed for new tokens; risky without.</source>
        <translation>新しいトークンがあれば必要です。なければ危険を伴います。</translation>
    </message>
    <message>
        <source>Maximum new tokens</source>
        <translation>最大生成トークン数</translation>
    </message>
    <message>
        <source>The longest answer. Above 0 it replaces the maximum length.</source>
        <translation>回答の最大の長さです。0 より大きいと最大長に代わって使われます。</translation>
    </message>
    <message>
        <source>The cache grows with each token: 57 KB per token for Qwen2.5-7B.</source>
        <translation>キャッシュはトークンごとに増えます。Qwen2.5-7B では 1 トークンあたり 57 KB です。</translation>
    </message>
    <message>
        <source>Time grows with the length of the answers.</source>
        <translation>時間は回答の長さに応じて増えます。</translation>
    </message>
    <message>
        <source>Too small cuts answers off.</source>
        <translation>小さすぎると回答が途中で切れます。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Draws each token by its probability instead of always taking the likeliest.</source>
        <translation>常に最も確率の高いトークンを選ぶ代わりに、確率に従ってトークンを抽出します。</translation>
    </message>
    <message>
        <source>Off is repeatable and may loop; on is livelier.</source>
        <translation>無効では毎回同じ回答になり、繰り返しに陥ることがあります。有効では変化に富みます。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Flattens (above 1) or sharpens (below 1) the probabilities before a token is drawn. 0 always takes the likeliest.</source>
        <translation>トークンを抽出する前に、確率を平らにする（1 超）か鋭くします（1 未満）。0 では常に最も確率の高いものを選びます。</translation>
    </message>
    <message>
        <source>High values invent more.</source>
        <translation>高いほど作り話が増えます。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws only from the likeliest tokens that together reach this probability.</source>
        <translation>確率の高い順に、合計がこの値に達するまでのトークンだけから抽出します。</translation>
    </message>
    <message>
        <source>Cuts the unlikely tail; 1 cuts nothing.</source>
        <translation>確率の低い候補を切り捨てます。1 では何も切り捨てません。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws only from this many of the likeliest tokens. 0 switches it off.</source>
        <translation>確率の高い順に、この個数のトークンだけから抽出します。0 で無効になります。</translation>
    </message>
    <message>
        <source>Small values are safe and repetitive.</source>
        <translation>小さいほど安全ですが、単調になります。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Makes tokens that occurred already less likely. 1 switches it off.</source>
        <translation>すでに現れたトークンの確率を下げます。1 で無効になります。</translation>
    </message>
    <message>
        <source>Less repetition, at the price of odd words.</source>
        <translation>繰り返しは減りますが、不自然な語が出ることがあります。</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>長さペナルティ</translation>
    </message>
    <message>
        <source>Favours long (above 0) or short (below 0) answers in beam search. Without beams it does nothing.</source>
        <translation>ビームサーチで長い回答（0 より上）または短い回答（0 より下）を優先します。ビームを使わなければ何も起きません。</translation>
    </message>
    <message>
        <source>No effect without beam search.</source>
        <translation>ビームサーチを使わなければ影響しません。</translation>
    </message>
    <message>
        <source>Only beam search reads it.</source>
        <translation>ビームサーチだけが読み取ります。</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>ビーム数</translation>
    </message>
    <message>
        <source>Partial answers that are followed at once in beam search; 1 means none.</source>
        <translation>ビームサーチで同時に追う途中の回答の数です。1 では使いません。</translation>
    </message>
    <message>
        <source>One cache per beam.</source>
        <translation>ビームごとにキャッシュを使います。</translation>
    </message>
    <message>
        <source>In proportion to the beams.</source>
        <translation>ビーム数に比例します。</translation>
    </message>
    <message>
        <source>Likelier answers, which are often dull.</source>
        <translation>確率の高い回答になりますが、たいてい面白みに欠けます。</translation>
    </message>
    <message>
        <source>Our generator follows one answer; it has no beam search.</source>
        <translation>内蔵の生成は 1 つの回答だけを追い、ビームサーチはありません。</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>最大長</translation>
    </message>
    <message>
        <source>The longest prompt and answer together. Used only if the maximum of new tokens is 0.</source>
        <translation>プロンプトと回答を合わせた最大の長さです。最大生成トークン数が 0 のときだけ使われます。</translation>
    </message>
    <message>
        <source>The cache grows with each token.</source>
        <translation>キャッシュはトークンごとに増えます。</translation>
    </message>
    <message>
        <source>Time grows with the length.</source>
        <translation>時間は長さに応じて増えます。</translation>
    </message>
    <message>
        <source>Leaves control tokens such as end marks out of the shown answer.</source>
        <translation>終了記号などの制御トークンを、表示する回答から省きます。</translation>
    </message>
    <message>
        <source>No effect on what is generated.</source>
        <translation>生成される内容には影響しません。</translation>
    </message>
    <message>
        <source>Cache keys and values</source>
        <translation>KV キャッシュ</translation>
    </message>
    <message>
        <source>Keeps what attention has computed for earlier tokens while an answer is written.</source>
        <translation>回答の生成中、以前のトークンについてアテンションが計算した結果を保持します。</translation>
    </message>
    <message>
        <source>57 KB per token for Qwen2.5-7B.</source>
        <translation>Qwen2.5-7B では 1 トークンあたり 57 KB です。</translation>
    </message>
    <message>
        <source>Without it each token reads the whole text again.</source>
        <translation>使わないと、トークンごとに全文を読み直します。</translation>
    </message>
    <message>
        <source>Same answers.</source>
        <translation>回答は同じです。</translation>
    </message>
    <message>
        <source>Our generator always keeps the cache.</source>
        <translation>内蔵の生成は常にキャッシュを保持します。</translation>
    </message>
    <message>
        <source>Inference engine</source>
        <translation>推論エンジン</translation>
    </message>
    <message>
        <source>The program that generates answers in LLaMA-Factory&apos;s chat and API. Training needs huggingface.</source>
        <translation>LLaMA-Factory のチャットと API で回答を生成するプログラムです。学習には huggingface が必要です。</translation>
    </message>
    <message>
        <source>Servers reserve most of the GPU.</source>
        <translation>サーバー型は GPU のほとんどを確保します。</translation>
    </message>
    <message>
        <source>Servers answer many requests at once.</source>
        <translation>サーバー型は多数の要求に同時に回答します。</translation>
    </message>
    <message>
        <source>Nearly the same answers.</source>
        <translation>ほぼ同じ回答です。</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>Our engine generates answers itself.</source>
        <translation>内蔵エンジンは自分で回答を生成します。</translation>
    </message>
    <message>
        <source>SGLang</source>
        <translation>SGLang</translation>
    </message>
    <message>
        <source>Inference data type</source>
        <translation>推論データ型</translation>
    </message>
    <message>
        <source>The number type of the weights for chat and export. auto keeps that of the model; fp32 models are exported in bf16.</source>
        <translation>チャットとエクスポートで使う重みの数値型です。auto はモデルの型を保ち、fp32 のモデルは bf16 でエクスポートします。</translation>
    </message>
    <message>
        <source>Two bytes per weight, four for float32.</source>
        <translation>重み 1 つにつき 2 バイト、float32 では 4 バイトです。</translation>
    </message>
    <message>
        <source>16-bit types are faster on a GPU.</source>
        <translation>GPU では 16 ビットの型のほうが高速です。</translation>
    </message>
    <message>
        <source>bfloat16 is what most models were made in.</source>
        <translation>ほとんどのモデルは bfloat16 で作られています。</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Our engine keeps the vocabulary of the model.</source>
        <translation>内蔵エンジンはモデルの語彙をそのまま使います。</translation>
    </message>
    <message>
        <source>Our planner decides per layer what to keep, from the free memory.</source>
        <translation>プランナーが空きメモリに応じて、保持するものを層ごとに決めます。</translation>
    </message>
    <message>
        <source>Model cache</source>
        <translation>モデルキャッシュ</translation>
    </message>
    <message>
        <source>Folder in which models are kept that are named by their hub id. Empty means the usual Hugging Face cache in the home folder.</source>
        <translation>Hub の ID で指定したモデルを保存するフォルダーです。空欄では、ホームフォルダーにある通常の Hugging Face キャッシュを使います。</translation>
    </message>
    <message>
        <source>Set it when models lie on another disk or are shared with other programs. Leave it empty for models given as a folder or file.</source>
        <translation>モデルが別のディスクにある場合や、他のプログラムと共有する場合に設定します。フォルダーやファイルで指定するモデルでは空欄にします。</translation>
    </message>
    <message>
        <source>Loading is as fast as that disk.</source>
        <translation>読み込み速度はそのディスクで決まります。</translation>
    </message>
    <message>
        <source>No effect; it only says where models are.</source>
        <translation>影響はありません。モデルの場所を示すだけです。</translation>
    </message>
    <message>
        <source>Our engine looks here for a model named by its hub id and downloads nothing.</source>
        <translation>内蔵エンジンは、Hub の ID で指定されたモデルをここで探し、ダウンロードはしません。</translation>
    </message>
    <message>
        <source>Model revision</source>
        <translation>モデルのリビジョン</translation>
    </message>
    <message>
        <source>Branch, tag or commit of a model on the hub. A folder or file on disk ignores it.</source>
        <translation>Hub にあるモデルのブランチ、タグ、またはコミットです。ディスク上のフォルダーやファイルでは無視されます。</translation>
    </message>
    <message>
        <source>Name a commit when results must be repeatable after the authors update their model. Keep main to follow their latest version.</source>
        <translation>作者がモデルを更新した後も結果を再現するには、コミットを指定します。最新版に追従するなら main のままにします。</translation>
    </message>
    <message>
        <source>Only as far as the revisions differ.</source>
        <translation>リビジョンの違いによる影響だけです。</translation>
    </message>
    <message>
        <source>Selects the snapshot in the local cache; nothing is downloaded.</source>
        <translation>ローカルキャッシュのスナップショットを選びます。ダウンロードはしません。</translation>
    </message>
    <message>
        <source>Adapter subfolder</source>
        <translation>アダプターの場所</translation>
    </message>
    <message>
        <source>Subfolder of the adapter path in which the adapter files lie, for repositories that hold several adapters.</source>
        <translation>アダプターのパスの中で、アダプターのファイルがあるサブフォルダーです。複数のアダプターを含むリポジトリで使います。</translation>
    </message>
    <message>
        <source>Leave it empty for an ordinary output folder, whose files lie at its top. Fill it in for a repository with one folder per adapter.</source>
        <translation>通常の出力フォルダーではファイルが直下にあるため空欄にします。アダプターごとにフォルダーが分かれたリポジトリで指定します。</translation>
    </message>
    <message>
        <source>No effect; it only says where the files are.</source>
        <translation>影響はありません。ファイルの場所を示すだけです。</translation>
    </message>
    <message>
        <source>Give the whole path in the adapter setting instead.</source>
        <translation>代わりに、アダプターの設定にパス全体を指定してください。</translation>
    </message>
    <message>
        <source>Fast tokenizer</source>
        <translation>高速トークナイザー</translation>
    </message>
    <message>
        <source>Uses the compiled tokenizer in Python instead of the one written in Python.</source>
        <translation>Python で、Python 製のトークナイザーの代わりにコンパイル済みのものを使います。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only for a model whose fast tokenizer is known to be faulty, and compare the tokens of a few rows.</source>
        <translation>有効のままにします。高速トークナイザーに不具合があるモデルでだけ無効にし、数件のサンプルでトークンを比べてください。</translation>
    </message>
    <message>
        <source>Off makes encoding a dataset many times slower.</source>
        <translation>無効にすると、データセットのエンコードが何倍も遅くなります。</translation>
    </message>
    <message>
        <source>Both should give the same tokens.</source>
        <translation>どちらも同じトークンになるはずです。</translation>
    </message>
    <message>
        <source>Our tokenizer is native and always fast.</source>
        <translation>内蔵のトークナイザーはネイティブで、常に高速です。</translation>
    </message>
    <message>
        <source>Split special tokens</source>
        <translation>特殊トークンを分割</translation>
    </message>
    <message>
        <source>Reads marks such as &lt;|im_end|&gt; inside your texts as ordinary characters instead of control tokens.</source>
        <translation>テキスト内の &lt;|im_end|&gt; などの記号を、制御トークンではなく通常の文字として読みます。</translation>
    </message>
    <message>
        <source>Turn it on if strangers wrote the data and must not be able to end a turn with such marks. Leave it off if your texts contain marks on purpose.</source>
        <translation>第三者が書いたデータで、こうした記号によってターンを終わらせたくないときに有効にします。意図して記号を含めているなら無効のままにします。</translation>
    </message>
    <message>
        <source>A few more tokens where marks occur.</source>
        <translation>記号のある箇所でトークンが少し増えます。</translation>
    </message>
    <message>
        <source>Off is what the model saw in its own training.</source>
        <translation>モデル自身の学習時は無効の状態です。</translation>
    </message>
    <message>
        <source>Resize token embeddings</source>
        <translation>トークン埋め込みのサイズ変更</translation>
    </message>
    <message>
        <source>Enlarges the embedding tables when the tokenizer knows more tokens than the model has rows.</source>
        <translation>トークナイザーのトークンがモデルの埋め込みの行より多いとき、埋め込みテーブルを拡張します。</translation>
    </message>
    <message>
        <source>Turn it on after adding tokens; leave it off otherwise. Under LoRA both embedding tables are then trained in full and saved with the adapter. Not with quantisation.</source>
        <translation>トークンを追加した後に有効にし、それ以外は無効のままにします。LoRA では 2 つの埋め込みテーブルを全体で学習し、アダプターとともに保存します。量子化とは併用できません。</translation>
    </message>
    <message>
        <source>Two full tables with optimizer state: about 17 GB for a 7B model with 152,000 tokens.</source>
        <translation>テーブル 2 つの全体とオプティマイザーの状態です。152,000 トークンの 7B モデルで約 17 GB になります。</translation>
    </message>
    <message>
        <source>Slower, as the tables are updated in every step.</source>
        <translation>ステップごとにテーブルを更新するため遅くなります。</translation>
    </message>
    <message>
        <source>New rows start near the mean of the old ones and need data.</source>
        <translation>新しい行は既存の行の平均付近から始まり、データを必要とします。</translation>
    </message>
    <message>
        <source>Extra tokens</source>
        <translation>追加トークン</translation>
    </message>
    <message>
        <source>New ordinary tokens for the tokenizer, separated by commas. They switch resizing of the embeddings on.</source>
        <translation>トークナイザーに加える新しい通常のトークンです（カンマ区切り）。埋め込みのサイズ変更も有効になります。</translation>
    </message>
    <message>
        <source>Add a string only if it is frequent and is cut into many pieces. Leave it empty for rare words: each token needs hundreds of examples to gain a meaning.</source>
        <translation>頻出し、しかも細かく分割される文字列だけを加えます。まれな語では空欄にします。トークンが意味を得るには、それぞれ数百の例が必要です。</translation>
    </message>
    <message>
        <source>One embedding row each, and under LoRA the whole tables become trainable.</source>
        <translation>トークンごとに埋め込みが 1 行増え、LoRA ではテーブル全体が学習対象になります。</translation>
    </message>
    <message>
        <source>Shorter sequences where they occur.</source>
        <translation>出現する箇所でシーケンスが短くなります。</translation>
    </message>
    <message>
        <source>Poor until they have been seen often.</source>
        <translation>何度も現れるまでは品質が低くなります。</translation>
    </message>
    <message>
        <source>Extra special tokens</source>
        <translation>追加特殊トークン</translation>
    </message>
    <message>
        <source>New control tokens, separated by commas, for markers that must never be split and are left out of decoded text.</source>
        <translation>新しい制御トークンです（カンマ区切り）。決して分割せず、復号したテキストから省く目印に使います。</translation>
    </message>
    <message>
        <source>Use them for markers of your own format, with as few as you need. Leave it empty for a common chat format: the template brings its markers.</source>
        <translation>独自の形式の目印に、必要最小限だけ使います。一般的なチャット形式ではテンプレートに目印が含まれるため、空欄にします。</translation>
    </message>
    <message>
        <source>They start without a meaning and need many examples.</source>
        <translation>意味のない状態から始まり、多くの例を必要とします。</translation>
    </message>
    <message>
        <source>Special token file</source>
        <translation>特殊トークンファイル</translation>
    </message>
    <message>
        <source>A YAML file that maps new special tokens to a description of each. It replaces the list of extra special tokens.</source>
        <translation>新しい特殊トークンとその説明を対応付ける YAML ファイルです。追加特殊トークンの一覧に代わって使われます。</translation>
    </message>
    <message>
        <source>Use it together with the start from descriptions, so that new tokens begin with a meaning. Leave it empty if a plain list will do.</source>
        <translation>説明文からの初期化と併せて使うと、新しいトークンが意味を持って始まります。単純な一覧で足りるなら空欄にします。</translation>
    </message>
    <message>
        <source>As for extra special tokens.</source>
        <translation>追加特殊トークンと同じです。</translation>
    </message>
    <message>
        <source>A clear description gives a token a better start than noise.</source>
        <translation>明確な説明のほうが、ノイズより良い初期値になります。</translation>
    </message>
    <message>
        <source>Initialise new tokens</source>
        <translation>新トークンの初期化</translation>
    </message>
    <message>
        <source>How the rows of new tokens are filled: around the mean of all rows, from the mean of the description&apos;s tokens, or that with noise.</source>
        <translation>新しいトークンの行の初期値です。全行の平均付近、説明文のトークンの平均、またはそれにノイズを加えたものから選びます。</translation>
    </message>
    <message>
        <source>Take desc_init when you have a file of descriptions, the form with noise if several descriptions are alike. Without a file all choices fall back to noise_init.</source>
        <translation>説明のファイルがあるなら desc_init を、似た説明が複数あるならノイズ付きを選びます。ファイルがなければ、どれを選んでも noise_init になります。</translation>
    </message>
    <message>
        <source>A meaningful start needs fewer examples.</source>
        <translation>意味のある初期値なら、必要な例が少なくて済みます。</translation>
    </message>
    <message>
        <source>Noise around the mean</source>
        <translation>平均付近のノイズ</translation>
    </message>
    <message>
        <source>From the description</source>
        <translation>説明文から</translation>
    </message>
    <message>
        <source>From the description, with noise</source>
        <translation>説明文とノイズから</translation>
    </message>
    <message>
        <source>Disable gradient checkpointing</source>
        <translation>勾配チェックポイントを無効化</translation>
    </message>
    <message>
        <source>Keeps all activations in LLaMA-Factory instead of computing them again in the backward pass.</source>
        <translation>LLaMA-Factory で、逆伝播時に再計算せず、すべての活性値を保持します。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands only if much memory is free. Leave it off for long samples or large batches.</source>
        <translation>メモリに十分な空きがあるときだけ、エクスポートしたコマンドで有効にします。サンプルが長い場合やバッチが大きい場合は無効のままにします。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory about 1.6 GB more per layer for 4,096 tokens of an 8B model.</source>
        <translation>LLaMA-Factory では、8B モデル、4,096 トークンで 1 層あたり約 1.6 GB 増えます。</translation>
    </message>
    <message>
        <source>Saves one forward pass, a quarter to a third of a step.</source>
        <translation>順伝播が 1 回減り、ステップの時間が 4 分の 1～3 分の 1 短縮されます。</translation>
    </message>
    <message>
        <source>Same results.</source>
        <translation>同じ結果です。</translation>
    </message>
    <message>
        <source>Gradient checkpointing (trainer)</source>
        <translation>勾配チェックポイント（トレーナー）</translation>
    </message>
    <message>
        <source>The trainer library&apos;s own switch for computing activations again. LLaMA-Factory has its own, which is on unless disabled.</source>
        <translation>活性値を再計算するための、トレーナーライブラリ自身のスイッチです。LLaMA-Factory には別のスイッチがあり、無効にしない限り有効です。</translation>
    </message>
    <message>
        <source>Leave it off and use the other switch; turn it on only to keep a file as it was written for another trainer.</source>
        <translation>無効のままにし、もう一方のスイッチを使います。他のトレーナー用に書かれたファイルを保つときだけ有効にします。</translation>
    </message>
    <message>
        <source>No effect beside LLaMA-Factory&apos;s own switch.</source>
        <translation>LLaMA-Factory 自身のスイッチがあるため影響しません。</translation>
    </message>
    <message>
        <source>No effect beside it.</source>
        <translation>そのスイッチがあるため影響しません。</translation>
    </message>
    <message>
        <source>Checkpointing options</source>
        <translation>チェックポイントのオプション</translation>
    </message>
    <message>
        <source>Options of the trainer library&apos;s gradient checkpointing, as a JSON object, for example {&quot;use_reentrant&quot;: false}.</source>
        <translation>トレーナーライブラリの勾配チェックポイントのオプション（JSON オブジェクト）です。例：{&quot;use_reentrant&quot;: false}。</translation>
    </message>
    <message>
        <source>Leave it empty: LLaMA-Factory has a switch of its own for the only common option, and that one decides.</source>
        <translation>空欄にします。唯一の一般的なオプションには LLaMA-Factory 自身のスイッチがあり、そちらが優先されます。</translation>
    </message>
    <message>
        <source>No effect; activations computed again are the same.</source>
        <translation>影響はありません。再計算した活性値は同じです。</translation>
    </message>
    <message>
        <source>Reentrant checkpointing</source>
        <translation>再入可能方式</translation>
    </message>
    <message>
        <source>Which of PyTorch&apos;s two ways of computing activations again LLaMA-Factory uses.</source>
        <translation>活性値の再計算について PyTorch にある 2 つの方式のうち、LLaMA-Factory がどちらを使うかを決めます。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off in exported commands if training on several GPUs reports a parameter that was marked ready twice.</source>
        <translation>有効のままにします。複数 GPU の学習で、パラメータが 2 回準備完了になったと報告された場合は、エクスポートしたコマンドで無効にします。</translation>
    </message>
    <message>
        <source>Nearly the same.</source>
        <translation>ほぼ同じです。</translation>
    </message>
    <message>
        <source>Our engine has one way of its own and reads no hint here.</source>
        <translation>内蔵エンジンの方式は 1 つで、この指定は読み取りません。</translation>
    </message>
    <message>
        <source>Unsloth checkpointing</source>
        <translation>Unsloth 方式</translation>
    </message>
    <message>
        <source>Stores the saved layer inputs of LLaMA-Factory in host memory, with Unsloth&apos;s code.</source>
        <translation>LLaMA-Factory が保存する層の入力を、Unsloth のコードでホストメモリに置きます。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when long samples nearly fit. Leave it off when memory suffices, or when gradient checkpointing is disabled.</source>
        <translation>長いサンプルがあと少しで収まるときに、エクスポートしたコマンドで有効にします。メモリが足りている場合や、勾配チェックポイントが無効の場合は無効のままにします。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory frees 0.8 GB of the GPU for 4,096 tokens of a 7B model.</source>
        <translation>LLaMA-Factory では、7B モデル、4,096 トークンで GPU メモリが 0.8 GB 空きます。</translation>
    </message>
    <message>
        <source>A little slower: layer inputs travel to host memory and back.</source>
        <translation>層の入力がホストメモリとの間を往復するため、少し遅くなります。</translation>
    </message>
    <message>
        <source>Our planner moves layer inputs to host memory by itself when that is what makes a run fit.</source>
        <translation>プランナーは、収めるために必要なら自動で層の入力をホストメモリに移します。</translation>
    </message>
    <message>
        <source>Norms in fp32</source>
        <translation>正規化層を fp32 に</translation>
    </message>
    <message>
        <source>Turns the weights of norm layers into fp32 before training.</source>
        <translation>学習前に正規化層の重みを fp32 にします。</translation>
    </message>
    <message>
        <source>Turn it on together with quantised weights, or when a bf16 loss jumps. Leave it off for plain LoRA.</source>
        <translation>量子化した重みを使うときや、bf16 の損失が跳ねるときに有効にします。通常の LoRA では無効のままにします。</translation>
    </message>
    <message>
        <source>A few MB.</source>
        <translation>数 MB です。</translation>
    </message>
    <message>
        <source>Can steady the training of deep or quantised models.</source>
        <translation>深いモデルや量子化したモデルの学習を安定させることがあります。</translation>
    </message>
    <message>
        <source>Our engine keeps each frozen weight in its own type.</source>
        <translation>内蔵エンジンは、凍結した重みをそれぞれ元の型で保持します。</translation>
    </message>
    <message>
        <source>Logits in fp32</source>
        <translation>ロジットを fp32 に</translation>
    </message>
    <message>
        <source>Turns the output of the last layer into fp32 in LLaMA-Factory.</source>
        <translation>LLaMA-Factory で、最終層の出力を fp32 にします。</translation>
    </message>
    <message>
        <source>Leave it off: the loss there is computed in fp32 in any case. Turn it on only for code that reads the logits itself.</source>
        <translation>無効のままにします。損失はいずれにしても fp32 で計算されます。ロジットを直接読むコードがあるときだけ有効にします。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory one more copy of the logits, a large item with a large vocabulary.</source>
        <translation>LLaMA-Factory ではロジットのコピーが 1 つ増えます。語彙が大きいとかなりの量です。</translation>
    </message>
    <message>
        <source>No effect on the usual loss.</source>
        <translation>通常の損失には影響しません。</translation>
    </message>
    <message>
        <source>Our loss always reads logits as fp32, a few rows at a time.</source>
        <translation>内蔵の損失は、常にロジットを fp32 で数行ずつ読みます。</translation>
    </message>
    <message>
        <source>Shifted sparse attention</source>
        <translation>シフト疎アテンション</translation>
    </message>
    <message>
        <source>Splits long inputs into groups that attend only to themselves, shifted in half of the heads, as in LongLoRA. Llama models only.</source>
        <translation>LongLoRA と同じく、長い入力を自分の中だけを参照するグループに分け、半数のヘッドでずらします。Llama モデル専用です。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for very long inputs with little compute, off for inputs that fit the context. Answers use full attention. Not with PPO.</source>
        <translation>計算資源が少なく入力が非常に長いときに、エクスポートしたコマンドで有効にします。文脈長に収まる入力では無効にします。回答時は通常のアテンションになります。PPO とは併用できません。</translation>
    </message>
    <message>
        <source>Less for attention on long inputs.</source>
        <translation>長い入力でアテンションのメモリが減ります。</translation>
    </message>
    <message>
        <source>Attention cost grows linearly with length.</source>
        <translation>アテンションの計算量は長さに比例して増えます。</translation>
    </message>
    <message>
        <source>An approximation while training.</source>
        <translation>学習中は近似になります。</translation>
    </message>
    <message>
        <source>Our engine always attends to the whole sample.</source>
        <translation>内蔵エンジンは常にサンプル全体を参照します。</translation>
    </message>
    <message>
        <source>Router loss weight</source>
        <translation>ルーター損失の重み</translation>
    </message>
    <message>
        <source>Weight of the extra loss that spreads tokens evenly over the experts of a mixture model. Empty keeps the model&apos;s own.</source>
        <translation>混合エキスパートモデルで、トークンを各エキスパートに均等に分ける追加損失の重みです。空欄ではモデル自身の値を使います。</translation>
    </message>
    <message>
        <source>Raise it, for example to 0.001, if a few experts take nearly all tokens; lower it if the main loss stalls. Leave it empty for models without experts.</source>
        <translation>少数のエキスパートにほとんどのトークンが集まるなら 0.001 などに上げ、主な損失が停滞するなら下げます。エキスパートのないモデルでは空欄にします。</translation>
    </message>
    <message>
        <source>Balanced experts use the whole model; too high a weight disturbs the main loss.</source>
        <translation>均等に分かれるとモデル全体が活用されますが、重みが高すぎると主な損失を妨げます。</translation>
    </message>
    <message>
        <source>Our engine trains adapters with the router left as it is.</source>
        <translation>内蔵エンジンは、ルーターを変えずにアダプターを学習します。</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>ゼロから学習</translation>
    </message>
    <message>
        <source>Starts from random weights with the architecture of the given model instead of its trained weights.</source>
        <translation>指定したモデルの構造だけを使い、学習済みの重みの代わりにランダムな重みから始めます。</translation>
    </message>
    <message>
        <source>Turn it on only for tiny models and experiments: a useful language model needs billions of tokens. Leave it off to tune. It goes with full tuning and plain text.</source>
        <translation>極小のモデルや実験でだけ有効にします。実用的な言語モデルには数十億のトークンが必要です。ファインチューニングでは無効のままにします。フルチューニングと通常のテキストで使います。</translation>
    </message>
    <message>
        <source>As full tuning: about 16 bytes per parameter.</source>
        <translation>フルチューニングと同じく、パラメータあたり約 16 バイトです。</translation>
    </message>
    <message>
        <source>As full tuning, over far more data.</source>
        <translation>フルチューニングと同じですが、はるかに多くのデータが必要です。</translation>
    </message>
    <message>
        <source>The model knows nothing at the start.</source>
        <translation>最初、モデルは何も知りません。</translation>
    </message>
    <message>
        <source>Our engine tunes trained models.</source>
        <translation>内蔵エンジンは学習済みのモデルをチューニングします。</translation>
    </message>
    <message>
        <source>Our engine does not train OFT rotations.</source>
        <translation>内蔵エンジンは OFT の回転を学習しません。</translation>
    </message>
    <message>
        <source>Our engine starts adapters at zero effect.</source>
        <translation>内蔵エンジンのアダプターは、効果ゼロの状態から始まります。</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA ランク</translation>
    </message>
    <message>
        <source>The inner width of the two small matrices beside each tuned weight: how much change they can express.</source>
        <translation>対象の重みに添える 2 つの小さな行列の内側の幅です。どれだけの変化を表現できるかが決まります。</translation>
    </message>
    <message>
        <source>Higher is more flexible and overfits sooner.</source>
        <translation>高いほど柔軟ですが、早く過学習します。</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>LoRA alpha</translation>
    </message>
    <message>
        <source>The strength of the adapter: its output is multiplied by alpha divided by rank. Empty means twice the rank.</source>
        <translation>アダプターの強さです。出力に alpha ÷ ランクを掛けます。空欄ではランクの 2 倍になります。</translation>
    </message>
    <message>
        <source>Too high makes training jump; too low learns slowly.</source>
        <translation>高すぎると学習が不安定になり、低すぎると学習が遅くなります。</translation>
    </message>
    <message>
        <source>LoRA dropout</source>
        <translation>LoRA ドロップアウト</translation>
    </message>
    <message>
        <source>The share of inputs that are set to zero before the adapter while training.</source>
        <translation>学習中、アダプターの手前で 0 にする入力の割合です。</translation>
    </message>
    <message>
        <source>One more saved input per adapter.</source>
        <translation>アダプターごとに保存する入力が 1 つ増えます。</translation>
    </message>
    <message>
        <source>Reduces overfitting; too much slows learning.</source>
        <translation>過学習を抑えますが、多すぎると学習が遅くなります。</translation>
    </message>
    <message>
        <source>The linear layers that get an adapter, by name and separated by commas. all means every linear layer except the output layer.</source>
        <translation>アダプターを付ける線形層の名前です（カンマ区切り）。all は出力層以外のすべての線形層です。</translation>
    </message>
    <message>
        <source>q_proj,v_proj needs about an eighth of the adapter parameters of all.</source>
        <translation>q_proj,v_proj のアダプターパラメータは、all の約 8 分の 1 です。</translation>
    </message>
    <message>
        <source>Fewer targets, slightly faster steps.</source>
        <translation>対象が少ないほどステップが少し速くなります。</translation>
    </message>
    <message>
        <source>all learns clearly better at the same size.</source>
        <translation>同じサイズなら all のほうが明らかによく学習します。</translation>
    </message>
    <message>
        <source>Additional modules</source>
        <translation>追加学習モジュール</translation>
    </message>
    <message>
        <source>Modules that are trained in full and saved with the adapter, separated by commas: embed_tokens, lm_head.</source>
        <translation>全体を学習し、アダプターとともに保存するモジュールです（カンマ区切り）：embed_tokens、lm_head。</translation>
    </message>
    <message>
        <source>A full fp32 copy with gradient and optimizer state: over 8 GB per embedding table of a 7B model.</source>
        <translation>fp32 の完全なコピーと勾配、オプティマイザーの状態です。7B モデルの埋め込みテーブル 1 つで 8 GB を超えます。</translation>
    </message>
    <message>
        <source>Slower, most of all for lm_head.</source>
        <translation>遅くなります。特に lm_head の影響が大きくなります。</translation>
    </message>
    <message>
        <source>Lets tokens change their meaning.</source>
        <translation>トークンの意味を変えられるようになります。</translation>
    </message>
    <message>
        <source>Multiplies the learning rate of the second adapter matrix, as LoRA+ proposes. Empty leaves both the same.</source>
        <translation>LoRA+ の提案に従い、2 つ目のアダプター行列の学習率を何倍かにします。空欄では両方とも同じです。</translation>
    </message>
    <message>
        <source>No effect per step; fewer steps may do.</source>
        <translation>ステップあたりの影響はなく、ステップ数が少なくて済むことがあります。</translation>
    </message>
    <message>
        <source>Too high a ratio makes training jump.</source>
        <translation>比率が高すぎると学習が不安定になります。</translation>
    </message>
    <message>
        <source>The learning rate of embedding adapters under LoRA+.</source>
        <translation>LoRA+ での、埋め込みのアダプターの学習率です。</translation>
    </message>
    <message>
        <source>Matters only with LoRA+ and an embedding among the targets; too high a rate damages rare tokens.</source>
        <translation>LoRA+ を使い、対象に埋め込みが含まれるときだけ意味があります。高すぎるとまれなトークンが損なわれます。</translation>
    </message>
    <message>
        <source>Merges the given adapters into the weights and starts a fresh one, instead of training the last one further.</source>
        <translation>指定したアダプターを重みに結合し、最後のアダプターの学習を続けずに新しいアダプターを始めます。</translation>
    </message>
    <message>
        <source>As any new adapter.</source>
        <translation>通常の新しいアダプターと同じです。</translation>
    </message>
    <message>
        <source>Merging takes a moment at the start.</source>
        <translation>開始時の結合に少し時間がかかります。</translation>
    </message>
    <message>
        <source>The result works only on top of the merged model.</source>
        <translation>結果は、結合後のモデルの上でだけ機能します。</translation>
    </message>
    <message>
        <source>Our engine continues the given adapter or starts one on the plain model.</source>
        <translation>内蔵エンジンは、指定のアダプターを続けるか、元のモデルに新しく作ります。</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Splits each weight into length and direction: LoRA changes the direction, an extra vector the length.</source>
        <translation>重みを長さと方向に分けます。方向を LoRA が、長さを追加のベクトルが変えます。</translation>
    </message>
    <message>
        <source>A few per cent more.</source>
        <translation>数パーセント増えます。</translation>
    </message>
    <message>
        <source>Clearly slower: the length of each weight row is computed at each step.</source>
        <translation>ステップごとに重みの各行の長さを計算するため、明らかに遅くなります。</translation>
    </message>
    <message>
        <source>Often slightly better than LoRA of the same rank.</source>
        <translation>同じランクの LoRA より少し良くなることがよくあります。</translation>
    </message>
    <message>
        <source>PiSSA</source>
        <translation>PiSSA</translation>
    </message>
    <message>
        <source>Starts the adapter from the largest parts of each weight, found by singular values, and keeps the rest frozen.</source>
        <translation>特異値で求めた各重みの主要な成分からアダプターを始め、残りを凍結します。</translation>
    </message>
    <message>
        <source>The start takes minutes.</source>
        <translation>開始に数分かかります。</translation>
    </message>
    <message>
        <source>Often a lower loss at the same rank.</source>
        <translation>同じランクで損失が下がることがよくあります。</translation>
    </message>
    <message>
        <source>PiSSA iterations</source>
        <translation>PiSSA 反復回数</translation>
    </message>
    <message>
        <source>Rounds of the fast singular value method; -1 computes the exact decomposition.</source>
        <translation>高速な特異値計算の反復回数です。-1 では厳密に分解します。</translation>
    </message>
    <message>
        <source>16 rounds are close to exact.</source>
        <translation>16 回でほぼ厳密になります。</translation>
    </message>
    <message>
        <source>PiSSA conversion</source>
        <translation>PiSSA 変換</translation>
    </message>
    <message>
        <source>Saves a PiSSA adapter as an ordinary one of twice the rank that fits the original model.</source>
        <translation>PiSSA アダプターを、元のモデルで使える 2 倍のランクの通常のアダプターとして保存します。</translation>
    </message>
    <message>
        <source>Saving takes a little longer.</source>
        <translation>保存に少し時間がかかります。</translation>
    </message>
    <message>
        <source>The converted adapter gives the same answers.</source>
        <translation>変換したアダプターの回答は同じです。</translation>
    </message>
    <message>
        <source>OFT blocks</source>
        <translation>OFT ブロック数</translation>
    </message>
    <message>
        <source>The number of rotation blocks per layer; 0 takes the block size instead.</source>
        <translation>層ごとの回転ブロックの数です。0 では代わりにブロックサイズを使います。</translation>
    </message>
    <message>
        <source>Fewer blocks are larger and need more memory.</source>
        <translation>数が少ないほどブロックが大きく、メモリを多く使います。</translation>
    </message>
    <message>
        <source>Larger blocks are slower.</source>
        <translation>ブロックが大きいほど遅くなります。</translation>
    </message>
    <message>
        <source>Larger blocks express more.</source>
        <translation>ブロックが大きいほど表現力が高まります。</translation>
    </message>
    <message>
        <source>OFT block size</source>
        <translation>OFT ブロックサイズ</translation>
    </message>
    <message>
        <source>The width of each rotation block.</source>
        <translation>各回転ブロックの幅です。</translation>
    </message>
    <message>
        <source>Grows in proportion to the block size.</source>
        <translation>ブロックサイズに比例して増えます。</translation>
    </message>
    <message>
        <source>Larger blocks express more and overfit sooner.</source>
        <translation>ブロックが大きいほど表現力が高まり、早く過学習します。</translation>
    </message>
    <message>
        <source>The linear layers that get rotations, by name and separated by commas, or all.</source>
        <translation>回転を付ける線形層の名前（カンマ区切り）か、all です。</translation>
    </message>
    <message>
        <source>In proportion to the number of layers.</source>
        <translation>層の数に比例します。</translation>
    </message>
    <message>
        <source>Fewer targets, faster steps.</source>
        <translation>対象が少ないほどステップが速くなります。</translation>
    </message>
    <message>
        <source>Fewer targets learn less.</source>
        <translation>対象が少ないほど学習量も減ります。</translation>
    </message>
    <message>
        <source>OFT module dropout</source>
        <translation>OFT ドロップアウト</translation>
    </message>
    <message>
        <source>How often a whole rotation is left out while training.</source>
        <translation>学習中に回転全体を省く頻度です。</translation>
    </message>
    <message>
        <source>The model to tune: a folder in Hugging Face layout, a GGUF file, or a hub name that is already in the local cache.</source>
        <translation>チューニングするモデルです。Hugging Face 形式のフォルダー、GGUF ファイル、またはローカルキャッシュにある Hub の名前を指定します。</translation>
    </message>
    <message>
        <source>Take an instruct model to adjust behaviour, a base model to teach a new format with much data. Go smaller if memory is short, larger if answers stay poor.</source>
        <translation>挙動を調整するなら instruct モデル、多くのデータで新しい形式を教えるならベースモデルを選びます。メモリが足りなければ小さく、回答の質が上がらなければ大きくします。</translation>
    </message>
    <message>
        <source>Two bytes per parameter in bf16, 15.2 GB for Qwen2.5-7B. A quantised GGUF file takes its size on disk.</source>
        <translation>bf16 ではパラメータあたり 2 バイトで、Qwen2.5-7B なら 15.2 GB です。量子化された GGUF ファイルはディスク上のサイズ分を使います。</translation>
    </message>
    <message>
        <source>Time per token grows with the number of parameters.</source>
        <translation>トークンあたりの時間はパラメータ数に応じて増えます。</translation>
    </message>
    <message>
        <source>Sets the ceiling of what tuning can reach.</source>
        <translation>チューニングで到達できる上限を決めます。</translation>
    </message>
    <message>
        <source>Fine-tuning method</source>
        <translation>チューニング方法</translation>
    </message>
    <message>
        <source>How weights are changed: lora trains small matrices beside frozen weights, freeze trains some layers, full trains everything, oft trains rotations.</source>
        <translation>重みを変える方法です。lora は凍結した重みに添えた小さな行列、freeze は一部の層、full は全体、oft は回転を学習します。</translation>
    </message>
    <message>
        <source>Start with lora and a learning rate of 5e-5. Go to full only with much data and memory, and lower the rate to 1e-5. Quantisation needs lora or oft.</source>
        <translation>まず lora と学習率 5e-5 で始めます。full にするのはデータとメモリが十分なときだけで、学習率は 1e-5 に下げます。量子化には lora か oft が必要です。</translation>
    </message>
    <message>
        <source>lora adds about 0.3 GB for a 7B model at rank 8; full needs about 16 bytes per parameter.</source>
        <translation>lora は、7B モデルのランク 8 で約 0.3 GB 増えます。full はパラメータあたり約 16 バイト必要です。</translation>
    </message>
    <message>
        <source>lora skips the weight gradients of frozen layers.</source>
        <translation>lora は、凍結した重みの勾配計算を省きます。</translation>
    </message>
    <message>
        <source>full can learn more and forgets more; lora is enough for most tasks.</source>
        <translation>full は多くを学べますが忘却も増えます。ほとんどのタスクは lora で十分です。</translation>
    </message>
    <message>
        <source>OFT</source>
        <translation>OFT</translation>
    </message>
    <message>
        <source>Freeze (some layers)</source>
        <translation>フリーズ（一部の層）</translation>
    </message>
    <message>
        <source>Our engine trains LoRA adapters or the whole model.</source>
        <translation>内蔵エンジンは LoRA アダプターかモデル全体を学習します。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Adapters to start from, separated by commas. Training goes on with the last one; earlier ones are merged into the weights first.</source>
        <translation>学習の出発点とするアダプターです（カンマ区切り）。最後のアダプターの学習を続け、それより前のものは先に重みへ結合します。</translation>
    </message>
    <message>
        <source>Leave it empty for a new adapter. Give the adapter of an earlier run to train it further on new data. To continue an interrupted run, resume from its checkpoint instead.</source>
        <translation>新しいアダプターなら空欄にします。以前のアダプターを新しいデータでさらに学習するなら、それを指定します。中断した学習を続けるには、チェックポイントから再開してください。</translation>
    </message>
    <message>
        <source>As for a new adapter of the same rank.</source>
        <translation>同じランクの新しいアダプターと同じです。</translation>
    </message>
    <message>
        <source>Continues what the adapter has learned, with a new learning rate schedule.</source>
        <translation>アダプターが学んだことを引き継ぎ、学習率のスケジュールは新しく始まります。</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>The format in which conversations become text: role markers, end marks, system prompt, thinking blocks. Training and chat use the same one.</source>
        <translation>会話をテキストにする形式です。ロールの記号、終了記号、システムプロンプト、思考ブロックを決めます。学習とチャットで同じものを使います。</translation>
    </message>
    <message>
        <source>Use the template of the model&apos;s own family. A base model can take any, if chat uses the same one. Left empty, it is read from the tokenizer&apos;s chat template.</source>
        <translation>モデルの系列に合ったテンプレートを使います。ベースモデルでは、チャットでも同じものを使うなら何でもかまいません。空欄では、トークナイザーのチャットテンプレートを読み取ります。</translation>
    </message>
    <message>
        <source>No effect beyond a few tokens per turn.</source>
        <translation>ターンごとに数トークン増える以外の影響はありません。</translation>
    </message>
    <message>
        <source>A few more tokens per turn.</source>
        <translation>ターンごとに数トークン増えます。</translation>
    </message>
    <message>
        <source>Decisive: with a wrong template an instruct model unlearns its format, and answers do not stop.</source>
        <translation>決定的です。テンプレートを誤ると、instruct モデルは本来の形式を忘れ、回答が止まらなくなります。</translation>
    </message>
    <message>
        <source>Quantisation bits</source>
        <translation>量子化ビット</translation>
    </message>
    <message>
        <source>Keeps the frozen weights in few bits and trains LoRA on top, known as QLoRA. Empty leaves the weights as they are.</source>
        <translation>凍結した重みを少ないビット数で保持し、その上で LoRA を学習します（QLoRA）。空欄では重みをそのまま使います。</translation>
    </message>
    <message>
        <source>Use 4 when the model does not fit, 8 for a smaller saving with less rounding, empty when memory suffices. Keep LoRA&apos;s learning rate of 5e-5. Not with full tuning or PiSSA.</source>
        <translation>モデルが収まらないなら 4、丸めを抑えて少し節約するなら 8、メモリが足りているなら空欄にします。学習率は LoRA と同じ 5e-5 のままです。フルチューニングや PiSSA とは併用できません。</translation>
    </message>
    <message>
        <source>Qwen2.5-7B shrinks from 15.2 GB to 5.5 GB with 4 bits, to 8.7 GB with 8.</source>
        <translation>Qwen2.5-7B は 15.2 GB から、4 ビットで 5.5 GB、8 ビットで 8.7 GB に減ります。</translation>
    </message>
    <message>
        <source>Weights are expanded before each use: somewhat slower.</source>
        <translation>使うたびに重みを展開するため、やや遅くなります。</translation>
    </message>
    <message>
        <source>A small loss; usually close to unquantised LoRA.</source>
        <translation>わずかに低下しますが、通常は量子化なしの LoRA に近い品質です。</translation>
    </message>
    <message>
        <source>Quantisation method</source>
        <translation>量子化方法</translation>
    </message>
    <message>
        <source>The library that quantises on loading: bnb for 4 or 8 bits, hqq for 1 to 6 or 8 bits, eetq for 8 bits. The others name checkpoints that are quantised already.</source>
        <translation>読み込み時に量子化するライブラリです。bnb は 4 または 8 ビット、hqq は 1～6 または 8 ビット、eetq は 8 ビットです。その他は、量子化済みのチェックポイントを指します。</translation>
    </message>
    <message>
        <source>Keep bnb. Take hqq for a width that bnb lacks, eetq for speed in 8 bits.</source>
        <translation>bnb のままにします。bnb にないビット数なら hqq、8 ビットで速度を求めるなら eetq を選びます。</translation>
    </message>
    <message>
        <source>Decided by the number of bits, not by the method.</source>
        <translation>方法ではなくビット数で決まります。</translation>
    </message>
    <message>
        <source>bnb in 4 bits is the usual choice; eetq is made for fast 8-bit products.</source>
        <translation>4 ビットの bnb が一般的です。eetq は高速な 8 ビット積のために作られています。</translation>
    </message>
    <message>
        <source>At the same width the differences are small.</source>
        <translation>同じビット数なら違いはわずかです。</translation>
    </message>
    <message>
        <source>bitsandbytes</source>
        <translation>bitsandbytes</translation>
    </message>
    <message>
        <source>GPTQ</source>
        <translation>GPTQ</translation>
    </message>
    <message>
        <source>AWQ</source>
        <translation>AWQ</translation>
    </message>
    <message>
        <source>AQLM</source>
        <translation>AQLM</translation>
    </message>
    <message>
        <source>Quanto</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>EETQ</source>
        <translation>EETQ</translation>
    </message>
    <message>
        <source>HQQ</source>
        <translation>HQQ</translation>
    </message>
    <message>
        <source>MXFP4</source>
        <translation>MXFP4</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>4-bit type</source>
        <translation>4 ビット型</translation>
    </message>
    <message>
        <source>The set of sixteen values that 4-bit weights may take. nf4 spaces them for bell-shaped weights; fp4 is a plain 4-bit float.</source>
        <translation>4 ビットの重みが取り得る 16 個の値の組です。nf4 は釣り鐘型に分布する重みに合わせて値を配置し、fp4 は単純な 4 ビット浮動小数点です。</translation>
    </message>
    <message>
        <source>Keep nf4. Take fp4 only to match an earlier run that used it; it acts with 4 bits alone.</source>
        <translation>nf4 のままにします。fp4 は、それを使った以前の学習に合わせるときだけ選びます。4 ビットのときだけ使われます。</translation>
    </message>
    <message>
        <source>Both take four bits and one scale for every 64 weights.</source>
        <translation>どちらも 4 ビットで、重み 64 個ごとにスケールを 1 つ持ちます。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>nf4 rounds usual weights with less error.</source>
        <translation>nf4 は一般的な重みをより小さい誤差で丸めます。</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
    <message>
        <source>NF4</source>
        <translation>NF4</translation>
    </message>
    <message>
        <source>Double quantisation</source>
        <translation>二重量子化</translation>
    </message>
    <message>
        <source>Stores the scales of 4-bit blocks in eight bits as well, instead of 32.</source>
        <translation>4 ビットブロックのスケールも、32 ビットではなく 8 ビットで保存します。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only to compare with runs that had it off. It acts together with 4-bit quantisation by bnb.</source>
        <translation>有効のままにします。無効だった学習と比較するときだけ無効にします。bnb の 4 ビット量子化とともに働きます。</translation>
    </message>
    <message>
        <source>Saves about 0.05 bytes per weight: 0.3 GB for a 7B model.</source>
        <translation>重み 1 つあたり約 0.05 バイト、7B モデルで 0.3 GB を節約します。</translation>
    </message>
    <message>
        <source>One more small step when weights are expanded.</source>
        <translation>重みの展開時に小さな処理が 1 つ増えます。</translation>
    </message>
    <message>
        <source>No measurable effect.</source>
        <translation>測定できるほどの影響はありません。</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE スケーリング</translation>
    </message>
    <message>
        <source>Stretches position numbers so that a model can be trained beyond its native context length. Acts only if the cutoff length is above that limit.</source>
        <translation>位置番号を引き伸ばし、モデル本来の文脈長を超えて学習できるようにします。カットオフ長がその上限を超えるときだけ働きます。</translation>
    </message>
    <message>
        <source>Leave it empty unless you need longer inputs. yarn and llama3 are the usual choices; linear disturbs short inputs most.</source>
        <translation>より長い入力が必要でなければ空欄にします。一般的な選択は yarn と llama3 です。linear は短い入力を最も損ないます。</translation>
    </message>
    <message>
        <source>No effect by itself; longer inputs need more.</source>
        <translation>それ自体の影響はありませんが、長い入力はより多く使います。</translation>
    </message>
    <message>
        <source>No effect by itself; long inputs are slow.</source>
        <translation>それ自体の影響はありませんが、長い入力は遅くなります。</translation>
    </message>
    <message>
        <source>Needs some training on long data before quality returns.</source>
        <translation>品質が戻るまで、長いデータでの学習がある程度必要です。</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>動的</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Our engine uses the positions that the model was made with.</source>
        <translation>内蔵エンジンは、モデル作成時の位置をそのまま使います。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Which attention code LLaMA-Factory picks: auto and sdpa take PyTorch&apos;s fused one, disabled the plain one, fa2 and fa3 the FlashAttention packages.</source>
        <translation>LLaMA-Factory が使うアテンションの実装です。auto と sdpa は PyTorch の融合版、disabled は標準、fa2 と fa3 は FlashAttention パッケージです。</translation>
    </message>
    <message>
        <source>Keep auto. Take fa2 in exported commands if that package is installed and samples are long; take disabled only to find faults.</source>
        <translation>auto のままにします。パッケージがあってサンプルが長いなら、エクスポートしたコマンドで fa2 を選びます。disabled は不具合を調べるときだけ選びます。</translation>
    </message>
    <message>
        <source>Fused attention stores no score matrix, so memory stays linear in length.</source>
        <translation>融合版はスコア行列を保存しないため、メモリは長さに比例するだけです。</translation>
    </message>
    <message>
        <source>disabled is slow on long inputs; the fused ones are close to each other.</source>
        <translation>disabled は長い入力で低速です。融合版どうしは大きく変わりません。</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>PyTorch SDPA</source>
        <translation>PyTorch SDPA</translation>
    </message>
    <message>
        <source>FlashAttention 2</source>
        <translation>FlashAttention 2</translation>
    </message>
    <message>
        <source>FlashAttention packages belong to Python; our engine has its own fused attention, choose auto.</source>
        <translation>FlashAttention は Python のパッケージです。内蔵エンジンには独自の融合アテンションがあるため、auto を選んでください。</translation>
    </message>
    <message>
        <source>FlashAttention 3</source>
        <translation>FlashAttention 3</translation>
    </message>
    <message>
        <source>Our engine always uses its own fused attention.</source>
        <translation>内蔵エンジンは常に独自の融合アテンションを使います。</translation>
    </message>
    <message>
        <source>Unsloth</source>
        <translation>Unsloth</translation>
    </message>
    <message>
        <source>Replaces model code by that of the Unsloth package in LLaMA-Factory.</source>
        <translation>LLaMA-Factory で、モデルのコードを Unsloth パッケージのものに置き換えます。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to save memory and time on one GPU. Leave it off with DeepSpeed stage 3 or a PPO reward adapter, which it does not support.</source>
        <translation>1 つの GPU でメモリと時間を節約するために、エクスポートしたコマンドで有効にします。対応していない DeepSpeed stage 3 や PPO の報酬アダプターでは無効のままにします。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory clearly less for activations.</source>
        <translation>LLaMA-Factory では活性値が明らかに減ります。</translation>
    </message>
    <message>
        <source>About 1.6 times as fast in LLaMA-Factory&apos;s own tests.</source>
        <translation>LLaMA-Factory 自身の計測で約 1.6 倍の速度です。</translation>
    </message>
    <message>
        <source>Same mathematics, other rounding.</source>
        <translation>数学的には同じで、丸めが異なります。</translation>
    </message>
    <message>
        <source>Our engine is fused already and runs the same with or without it.</source>
        <translation>内蔵エンジンはすでに融合済みで、この設定によらず動作は同じです。</translation>
    </message>
    <message>
        <source>Liger kernels</source>
        <translation>Liger カーネル</translation>
    </message>
    <message>
        <source>Replaces norm, rotary, SwiGLU and loss code by the fused Liger kernels in LLaMA-Factory.</source>
        <translation>LLaMA-Factory で、正規化、RoPE、SwiGLU、損失のコードを Liger の融合カーネルに置き換えます。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when memory is short, above all with long samples. Turn it off only if a model does not support it.</source>
        <translation>メモリが足りないとき、特にサンプルが長いときに、エクスポートしたコマンドで有効にします。モデルが対応していないときだけ無効にします。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory a 7B model grows by about 0.6 GB per 1,000 tokens instead of 2.5.</source>
        <translation>LLaMA-Factory の 7B モデルで、1,000 トークンあたりの増加が 2.5 GB から約 0.6 GB に減ります。</translation>
    </message>
    <message>
        <source>Usually a little faster.</source>
        <translation>通常は少し速くなります。</translation>
    </message>
    <message>
        <source>Trust remote code</source>
        <translation>リモートコードを信頼</translation>
    </message>
    <message>
        <source>Lets the Python trainer run code that comes with a model; some new architectures need it there. LLaMA Board always sends it.</source>
        <translation>モデルに付属するコードの実行を Python のトレーナーに許可します。新しい構造の一部で必要です。LLaMA Board は常に送ります。</translation>
    </message>
    <message>
        <source>Turn it on only for models whose authors you trust: the code can do anything you can. Turn it off to be safe.</source>
        <translation>作者を信頼できるモデルでだけ有効にします。そのコードは、あなたと同じ権限で何でも実行できます。安全を優先するなら無効にします。</translation>
    </message>
    <message>
        <source>None for models that LLaMA-Factory knows already.</source>
        <translation>LLaMA-Factory がすでに対応しているモデルでは影響しません。</translation>
    </message>
    <message>
        <source>Our engine never runs code from a model folder.</source>
        <translation>内蔵エンジンは、モデルフォルダーのコードを決して実行しません。</translation>
    </message>
    <message>
        <source>Device map when quantised</source>
        <translation>量子化時のデバイスマップ</translation>
    </message>
    <message>
        <source>Spreads a quantised model over several devices for inference. Refused together with training.</source>
        <translation>量子化したモデルを、推論のために複数のデバイスに分散します。学習とは併用できません。</translation>
    </message>
    <message>
        <source>Use auto to chat with a quantised model that fits on no single GPU. Leave it empty for training and for models that fit.</source>
        <translation>1 つの GPU に収まらない量子化モデルとチャットするなら auto にします。学習時や、収まるモデルでは空欄にします。</translation>
    </message>
    <message>
        <source>Splits the weights over the devices.</source>
        <translation>重みをデバイス間で分割します。</translation>
    </message>
    <message>
        <source>Devices work one after another, so answers come slowly.</source>
        <translation>デバイスが順番に動作するため、回答が遅くなります。</translation>
    </message>
    <message>
        <source>Our engine uses one device.</source>
        <translation>内蔵エンジンは 1 つのデバイスを使います。</translation>
    </message>
    <message>
        <source>Off: gradients and optimizer state for the tower.</source>
        <translation>無効にすると、ビジョンタワーの勾配とオプティマイザーの状態が加わります。</translation>
    </message>
    <message>
        <source>Off: slower.</source>
        <translation>無効にすると遅くなります。</translation>
    </message>
    <message>
        <source>Off learns new visual features and may forget old ones.</source>
        <translation>無効にすると新しい視覚的特徴を学びますが、以前の特徴を忘れることがあります。</translation>
    </message>
    <message>
        <source>Leaves the layer that turns picture features into token embeddings as it is.</source>
        <translation>画像の特徴をトークン埋め込みに変える層をそのまま保ちます。</translation>
    </message>
    <message>
        <source>Off lets both parts adapt to each other.</source>
        <translation>無効にすると、両方の部分が互いに適応できます。</translation>
    </message>
    <message>
        <source>Leaves the language part as it is and trains only what is left unfrozen of the visual parts.</source>
        <translation>言語部分をそのまま保ち、視覚部分のうち凍結していないところだけを学習します。</translation>
    </message>
    <message>
        <source>Much less than training the language part.</source>
        <translation>言語部分を学習するよりはるかに少なくなります。</translation>
    </message>
    <message>
        <source>Somewhat faster.</source>
        <translation>いくらか速くなります。</translation>
    </message>
    <message>
        <source>Language abilities stay exactly.</source>
        <translation>言語能力は完全に維持されます。</translation>
    </message>
    <message>
        <source>Pictures with more pixels than this are made smaller, keeping their shape.</source>
        <translation>これより画素数の多い画像を、縦横比を保って縮小します。</translation>
    </message>
    <message>
        <source>Each picture becomes tokens in proportion to its pixels.</source>
        <translation>画像は画素数に比例したトークンになります。</translation>
    </message>
    <message>
        <source>In proportion to the tokens.</source>
        <translation>トークン数に比例します。</translation>
    </message>
    <message>
        <source>Details are lost in small pictures.</source>
        <translation>小さな画像では細部が失われます。</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Pictures with fewer pixels than this are made larger, keeping their shape.</source>
        <translation>これより画素数の少ない画像を、縦横比を保って拡大します。</translation>
    </message>
    <message>
        <source>Slightly more tokens for tiny pictures.</source>
        <translation>ごく小さな画像でトークンが少し増えます。</translation>
    </message>
    <message>
        <source>Enlarging adds no detail.</source>
        <translation>拡大しても細部は増えません。</translation>
    </message>
    <message>
        <source>Video frames with more pixels than this are made smaller.</source>
        <translation>これより画素数の多い動画フレームを縮小します。</translation>
    </message>
    <message>
        <source>Pixels times frames become tokens.</source>
        <translation>画素数とフレーム数の積に応じたトークンになります。</translation>
    </message>
    <message>
        <source>Small writing in videos is lost.</source>
        <translation>動画内の小さな文字が失われます。</translation>
    </message>
    <message>
        <source>Video frames with fewer pixels than this are made larger.</source>
        <translation>これより画素数の少ない動画フレームを拡大します。</translation>
    </message>
    <message>
        <source>How many frames of each second of a video are looked at.</source>
        <translation>動画 1 秒あたりに使うフレーム数です。</translation>
    </message>
    <message>
        <source>Frames become tokens, up to the frame limit.</source>
        <translation>フレーム数の上限までがトークンになります。</translation>
    </message>
    <message>
        <source>In proportion to the frames.</source>
        <translation>フレーム数に比例します。</translation>
    </message>
    <message>
        <source>Too few frames miss short events.</source>
        <translation>フレームが少なすぎると、短い出来事を見落とします。</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>フレーム/秒</translation>
    </message>
    <message>
        <source>The most frames that are taken from one video; longer videos are sampled more thinly.</source>
        <translation>1 つの動画から取るフレームの最大数です。長い動画ほど間隔が広くなります。</translation>
    </message>
    <message>
        <source>Frames become tokens.</source>
        <translation>フレームがトークンになります。</translation>
    </message>
    <message>
        <source>Long videos lose detail in time.</source>
        <translation>長い動画では時間的な細部が失われます。</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Our engine has AdamW only.</source>
        <translation>内蔵エンジンのオプティマイザーは AdamW だけです。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>The rule that turns gradients into updates. AdamW keeps two running means per trained weight.</source>
        <translation>勾配を更新量に変える規則です。AdamW は学習する重みごとに 2 つの移動平均を保持します。</translation>
    </message>
    <message>
        <source>AdamW takes 8 bytes per trained weight, 8-bit forms 2: little for LoRA, much for full tuning.</source>
        <translation>学習する重み 1 つあたり AdamW は 8 バイト、8 ビット版は 2 バイトです。LoRA ではわずかですが、フルチューニングでは大きくなります。</translation>
    </message>
    <message>
        <source>Matters only in full tuning.</source>
        <translation>フルチューニングでだけ影響します。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW, fused</source>
        <translation>AdamW（融合）</translation>
    </message>
    <message>
        <source>adamw_torch_xla</source>
        <translation>adamw_torch_xla</translation>
    </message>
    <message>
        <source>adamw_torch_npu_fused</source>
        <translation>adamw_torch_npu_fused</translation>
    </message>
    <message>
        <source>adamw_apex_fused</source>
        <translation>adamw_apex_fused</translation>
    </message>
    <message>
        <source>adafactor</source>
        <translation>adafactor</translation>
    </message>
    <message>
        <source>adamw_anyprecision</source>
        <translation>adamw_anyprecision</translation>
    </message>
    <message>
        <source>adamw_torch_4bit</source>
        <translation>adamw_torch_4bit</translation>
    </message>
    <message>
        <source>adamw_torch_8bit</source>
        <translation>adamw_torch_8bit</translation>
    </message>
    <message>
        <source>ademamix</source>
        <translation>ademamix</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>sgd</translation>
    </message>
    <message>
        <source>adagrad</source>
        <translation>adagrad</translation>
    </message>
    <message>
        <source>ademamix_8bit</source>
        <translation>ademamix_8bit</translation>
    </message>
    <message>
        <source>lion_8bit</source>
        <translation>lion_8bit</translation>
    </message>
    <message>
        <source>lion_32bit</source>
        <translation>lion_32bit</translation>
    </message>
    <message>
        <source>paged_ademamix_32bit</source>
        <translation>paged_ademamix_32bit</translation>
    </message>
    <message>
        <source>paged_ademamix_8bit</source>
        <translation>paged_ademamix_8bit</translation>
    </message>
    <message>
        <source>paged_lion_32bit</source>
        <translation>paged_lion_32bit</translation>
    </message>
    <message>
        <source>paged_lion_8bit</source>
        <translation>paged_lion_8bit</translation>
    </message>
    <message>
        <source>rmsprop</source>
        <translation>rmsprop</translation>
    </message>
    <message>
        <source>rmsprop_bnb</source>
        <translation>rmsprop_bnb</translation>
    </message>
    <message>
        <source>rmsprop_bnb_8bit</source>
        <translation>rmsprop_bnb_8bit</translation>
    </message>
    <message>
        <source>rmsprop_bnb_32bit</source>
        <translation>rmsprop_bnb_32bit</translation>
    </message>
    <message>
        <source>galore_adamw</source>
        <translation>galore_adamw</translation>
    </message>
    <message>
        <source>galore_adamw_8bit</source>
        <translation>galore_adamw_8bit</translation>
    </message>
    <message>
        <source>galore_adafactor</source>
        <translation>galore_adafactor</translation>
    </message>
    <message>
        <source>galore_adamw_layerwise</source>
        <translation>galore_adamw_layerwise</translation>
    </message>
    <message>
        <source>galore_adamw_8bit_layerwise</source>
        <translation>galore_adamw_8bit_layerwise</translation>
    </message>
    <message>
        <source>galore_adafactor_layerwise</source>
        <translation>galore_adafactor_layerwise</translation>
    </message>
    <message>
        <source>lomo</source>
        <translation>lomo</translation>
    </message>
    <message>
        <source>adalomo</source>
        <translation>adalomo</translation>
    </message>
    <message>
        <source>grokadamw</source>
        <translation>grokadamw</translation>
    </message>
    <message>
        <source>schedule_free_radam</source>
        <translation>schedule_free_radam</translation>
    </message>
    <message>
        <source>schedule_free_adamw</source>
        <translation>schedule_free_adamw</translation>
    </message>
    <message>
        <source>schedule_free_sgd</source>
        <translation>schedule_free_sgd</translation>
    </message>
    <message>
        <source>apollo_adamw</source>
        <translation>apollo_adamw</translation>
    </message>
    <message>
        <source>apollo_adamw_layerwise</source>
        <translation>apollo_adamw_layerwise</translation>
    </message>
    <message>
        <source>stable_adamw</source>
        <translation>stable_adamw</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Shrinks trained weights a little at each step, by the learning rate times this number. Norms and biases are left out.</source>
        <translation>ステップごとに、学習する重みを「学習率×この値」だけ縮めます。正規化層とバイアスは対象外です。</translation>
    </message>
    <message>
        <source>0 is usual for LoRA. Raise it to 0.01 to 0.1 for long full tuning; lower it if learning is slow. A lower learning rate weakens it too.</source>
        <translation>LoRA では一般に 0 です。長いフルチューニングでは 0.01～0.1 に上げ、学習が遅いなら下げます。学習率を下げると、この効果も弱まります。</translation>
    </message>
    <message>
        <source>Holds weights small and may help against overfitting; high values undo what was learned.</source>
        <translation>重みを小さく保ち、過学習を抑えることがあります。高すぎると学習した内容が失われます。</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the gradient forgets: 0.9 looks back about ten steps.</source>
        <translation>Adam の勾配の平均がどれだけゆっくり忘れるかです。0.9 ではおよそ 10 ステップ前までを反映します。</translation>
    </message>
    <message>
        <source>Keep 0.9. Lower it a little if the loss swings after sudden changes in the data; raise it only with very noisy small batches.</source>
        <translation>0.9 のままにします。データの急な変化の後に損失が振れるなら少し下げ、ノイズの多い小さなバッチのときだけ上げます。</translation>
    </message>
    <message>
        <source>High values smooth the direction and react late.</source>
        <translation>高いほど方向が滑らかになり、反応が遅れます。</translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation>Adam β2</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the squared gradient forgets: 0.999 looks back about a thousand steps.</source>
        <translation>Adam の勾配の二乗の平均がどれだけゆっくり忘れるかです。0.999 ではおよそ 1,000 ステップ前までを反映します。</translation>
    </message>
    <message>
        <source>Keep 0.999. Lower it to 0.95 to 0.99 in short runs or after loss jumps, where it adapts faster.</source>
        <translation>0.999 のままにします。短い学習や損失が跳ねた後は、早く適応する 0.95～0.99 に下げます。</translation>
    </message>
    <message>
        <source>Too low a value makes steps uneven.</source>
        <translation>低すぎるとステップの大きさが不ぞろいになります。</translation>
    </message>
    <message>
        <source>Adam ε</source>
        <translation>Adam ε</translation>
    </message>
    <message>
        <source>A small number added where Adam divides, so that weights with tiny gradients do not take huge steps.</source>
        <translation>Adam の除算に加える小さな値です。勾配のごく小さい重みが極端に大きく動くのを防ぎます。</translation>
    </message>
    <message>
        <source>Keep 1e-8. Raise it to 1e-6 if training is unstable in low precision; lower values help nothing.</source>
        <translation>1e-8 のままにします。低精度で学習が不安定なら 1e-6 に上げます。下げても効果はありません。</translation>
    </message>
    <message>
        <source>Large values turn Adam towards plain gradient descent.</source>
        <translation>大きいほど、Adam は単純な勾配降下に近づきます。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベルスムージング</translation>
    </message>
    <message>
        <source>Spreads a small part of the target over all tokens instead of the right one alone.</source>
        <translation>正解のトークンだけでなく、目標のごく一部を全トークンに配分します。</translation>
    </message>
    <message>
        <source>Keep 0 for language models. 0.1 comes from translation; raise it only if answers must be less certain, lower it if they turn vague.</source>
        <translation>言語モデルでは 0 のままにします。0.1 は翻訳での慣習です。回答の確信度を下げたいときだけ上げ、あいまいになるなら下げます。</translation>
    </message>
    <message>
        <source>No effect worth planning for.</source>
        <translation>考慮するほどの影響はありません。</translation>
    </message>
    <message>
        <source>Answers become less certain, and losses no longer compare with other runs.</source>
        <translation>回答の確信度が下がり、損失を他の学習と比較できなくなります。</translation>
    </message>
    <message>
        <source>Our loss takes the right token only.</source>
        <translation>内蔵の損失は正解のトークンだけを使います。</translation>
    </message>
    <message>
        <source>Adam-mini</source>
        <translation>Adam-mini</translation>
    </message>
    <message>
        <source>Uses Adam-mini, which keeps one second mean per block of weights instead of one per weight.</source>
        <translation>Adam-mini を使います。二次の平均を、重みごとではなく重みのブロックごとに 1 つ保持します。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for full tuning when optimizer memory is the limit. Leave it off for LoRA, whose optimizer state is small anyway.</source>
        <translation>フルチューニングでオプティマイザーのメモリが限界になるときに、エクスポートしたコマンドで有効にします。もともと状態の小さい LoRA では無効のままにします。</translation>
    </message>
    <message>
        <source>Saves nearly 4 bytes per trained weight.</source>
        <translation>学習する重みあたり 4 バイト近くを節約します。</translation>
    </message>
    <message>
        <source>About as AdamW.</source>
        <translation>AdamW とほぼ同じです。</translation>
    </message>
    <message>
        <source>Close to AdamW in its authors&apos; tests.</source>
        <translation>作者の実験では AdamW に近い結果です。</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Uses Muon for weight matrices: each update is made orthogonal before it is applied. Embeddings and the output layer keep AdamW.</source>
        <translation>重み行列に Muon を使い、更新を直交化してから適用します。埋め込みと出力層は AdamW のままです。</translation>
    </message>
    <message>
        <source>Try it in exported commands for full tuning, with a learning rate of its own. Leave it off for LoRA, where little is known of it.</source>
        <translation>エクスポートしたコマンドで、専用の学習率によるフルチューニングに試します。知見の少ない LoRA では無効のままにします。</translation>
    </message>
    <message>
        <source>One mean per weight instead of two.</source>
        <translation>重みごとの平均が 2 つから 1 つに減ります。</translation>
    </message>
    <message>
        <source>A few extra products per step.</source>
        <translation>ステップごとに行列積がいくらか増えます。</translation>
    </message>
    <message>
        <source>Often learns faster than AdamW in pre-training.</source>
        <translation>事前学習では AdamW より速く学習することがよくあります。</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Where the result, its checkpoints and its logs are saved.</source>
        <translation>結果とチェックポイント、ログを保存する場所です。</translation>
    </message>
    <message>
        <source>Use a new folder for each run. An existing one with checkpoints is resumed; one with a finished model is refused unless overwriting is on.</source>
        <translation>学習ごとに新しいフォルダーを使います。チェックポイントのある既存のフォルダーは再開され、完成したモデルがあるフォルダーは、上書きを有効にしない限り拒否されます。</translation>
    </message>
    <message>
        <source>Disk only: about 80 MB per adapter of a 7B model at rank 8, three times that with optimizer state.</source>
        <translation>ディスクだけです。7B モデルのランク 8 のアダプターで約 80 MB、オプティマイザーの状態を含めるとその 3 倍です。</translation>
    </message>
    <message>
        <source>Slow disks delay each save.</source>
        <translation>低速なディスクでは保存のたびに待ちます。</translation>
    </message>
    <message>
        <source>Overwrite the output</source>
        <translation>出力を上書き</translation>
    </message>
    <message>
        <source>Starts from the beginning although the output folder holds an earlier run. Only the old log is deleted; files of the same name are replaced.</source>
        <translation>出力フォルダーに以前の学習があっても最初から始めます。削除されるのは古いログだけで、同名のファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>Turn it on to repeat a run into the same folder. Leave it off to resume.</source>
        <translation>同じフォルダーで学習をやり直すなら有効にします。再開するなら無効のままにします。</translation>
    </message>
    <message>
        <source>Work that could be resumed is done again.</source>
        <translation>再開できたはずの処理をやり直します。</translation>
    </message>
    <message>
        <source>Resume from</source>
        <translation>再開元</translation>
    </message>
    <message>
        <source>As the run itself.</source>
        <translation>学習そのものと同じです。</translation>
    </message>
    <message>
        <source>Skips the steps that are done.</source>
        <translation>完了したステップを飛ばします。</translation>
    </message>
    <message>
        <source>As if never interrupted.</source>
        <translation>中断しなかった場合と同じです。</translation>
    </message>
    <message>
        <source>One small read-back per point.</source>
        <translation>記録点ごとに小さな読み戻しが 1 回あります。</translation>
    </message>
    <message>
        <source>No effect on the model; short intervals show noise.</source>
        <translation>モデルには影響しません。間隔が短いとノイズが見えます。</translation>
    </message>
    <message>
        <source>Log by</source>
        <translation>ログの単位</translation>
    </message>
    <message>
        <source>Whether the loss is logged by steps, once per epoch, or not at all.</source>
        <translation>損失をステップごと、エポックごとに記録するか、記録しないかを選びます。</translation>
    </message>
    <message>
        <source>Log the first step</source>
        <translation>最初のステップを記録</translation>
    </message>
    <message>
        <source>Logs the first step as well, before the first interval is over.</source>
        <translation>最初の間隔を待たず、最初のステップも記録します。</translation>
    </message>
    <message>
        <source>Hide NaN losses</source>
        <translation>NaN の損失を隠す</translation>
    </message>
    <message>
        <source>Leaves losses that are not finite out of the logged mean.</source>
        <translation>有限でない損失を、記録する平均から除きます。</translation>
    </message>
    <message>
        <source>Keep it on in exported commands for a readable curve; turn it off there to see when a run breaks.</source>
        <translation>曲線を読みやすくするため、エクスポートしたコマンドでは有効のままにします。学習が破綻する時点を調べるなら無効にします。</translation>
    </message>
    <message>
        <source>Our trainer stops at a loss that is not finite instead of hiding it.</source>
        <translation>内蔵トレーナーは、有限でない損失を隠さずに停止します。</translation>
    </message>
    <message>
        <source>Disk: each checkpoint holds model and optimizer state.</source>
        <translation>ディスク：チェックポイントごとにモデルとオプティマイザーの状態を保存します。</translation>
    </message>
    <message>
        <source>Each save pauses training for a moment.</source>
        <translation>保存のたびに学習が少し止まります。</translation>
    </message>
    <message>
        <source>Save by</source>
        <translation>保存の単位</translation>
    </message>
    <message>
        <source>Whether checkpoints are written by steps, once per epoch, never, or only when the evaluation improves.</source>
        <translation>チェックポイントをステップごと、エポックごと、評価が改善したときだけ書き出すか、書き出さないかを選びます。</translation>
    </message>
    <message>
        <source>Disk space for each checkpoint.</source>
        <translation>チェックポイントごとにディスクを使います。</translation>
    </message>
    <message>
        <source>Rare saves cost nothing.</source>
        <translation>保存が少なければ影響しません。</translation>
    </message>
    <message>
        <source>best keeps what generalises best.</source>
        <translation>best では、最も汎化するものが残ります。</translation>
    </message>
    <message>
        <source>When better</source>
        <translation>改善時</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>保持する数</translation>
    </message>
    <message>
        <source>Deletes the oldest checkpoints beyond this number; the best one is spared. Empty or 0 keeps all.</source>
        <translation>この数を超えた古いチェックポイントを削除します。最良のものは残します。空欄または 0 ではすべて残します。</translation>
    </message>
    <message>
        <source>Saves disk space, most of all under full tuning.</source>
        <translation>ディスクを節約します。フルチューニングで特に効果があります。</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Save the model only</source>
        <translation>モデルだけを保存</translation>
    </message>
    <message>
        <source>A third of the disk space for adapters.</source>
        <translation>アダプターではディスクが 3 分の 1 になります。</translation>
    </message>
    <message>
        <source>Faster saves.</source>
        <translation>保存が速くなります。</translation>
    </message>
    <message>
        <source>Such a checkpoint can be used but not exactly resumed.</source>
        <translation>そのチェックポイントは使えますが、正確な再開はできません。</translation>
    </message>
    <message>
        <source>Plot the loss</source>
        <translation>損失をプロット</translation>
    </message>
    <message>
        <source>A moment at the end.</source>
        <translation>最後に少し時間がかかります。</translation>
    </message>
    <message>
        <source>Do not skip data</source>
        <translation>データを飛ばさない</translation>
    </message>
    <message>
        <source>Starts a resumed epoch with its first batch instead of where it stopped.</source>
        <translation>再開したエポックを、止まった位置ではなく最初のバッチから始めます。</translation>
    </message>
    <message>
        <source>Resuming starts at once.</source>
        <translation>再開がすぐに始まります。</translation>
    </message>
    <message>
        <source>Some rows are seen twice and others not at all.</source>
        <translation>2 回使われるサンプルと、まったく使われないサンプルが出ます。</translation>
    </message>
    <message>
        <source>Our trainer resumes at the exact row at no cost.</source>
        <translation>内蔵トレーナーは、追加の時間なしで正確な位置から再開します。</translation>
    </message>
    <message>
        <source>Full tuning with gradients projected to few dimensions, so that the optimizer keeps small means.</source>
        <translation>勾配を少ない次元に射影し、オプティマイザーの平均を小さく保つフルチューニングです。</translation>
    </message>
    <message>
        <source>Optimizer state shrinks to a fraction.</source>
        <translation>オプティマイザーの状態が何分の 1 かに減ります。</translation>
    </message>
    <message>
        <source>A decomposition at each update of the projection.</source>
        <translation>射影の更新のたびに分解を計算します。</translation>
    </message>
    <message>
        <source>Between LoRA and full tuning.</source>
        <translation>LoRA とフルチューニングの中間です。</translation>
    </message>
    <message>
        <source>GaLore rank</source>
        <translation>GaLore ランク</translation>
    </message>
    <message>
        <source>The dimensions that GaLore keeps of each gradient matrix.</source>
        <translation>GaLore が各勾配行列に残す次元の数です。</translation>
    </message>
    <message>
        <source>Raise it towards 128 and more for quality, lower it for memory; 16 is very small.</source>
        <translation>品質を上げるなら 128 以上に近づけ、メモリを減らすなら下げます。16 はかなり小さい値です。</translation>
    </message>
    <message>
        <source>Optimizer state grows with it.</source>
        <translation>オプティマイザーの状態はこの値に応じて増えます。</translation>
    </message>
    <message>
        <source>Higher is closer to full tuning.</source>
        <translation>高いほどフルチューニングに近づきます。</translation>
    </message>
    <message>
        <source>Steps after which GaLore computes its projection anew.</source>
        <translation>GaLore が射影を計算し直すまでのステップ数です。</translation>
    </message>
    <message>
        <source>A short interval costs time: each update decomposes every matrix.</source>
        <translation>更新のたびにすべての行列を分解するため、間隔が短いと時間がかかります。</translation>
    </message>
    <message>
        <source>A long interval works with an outdated view.</source>
        <translation>間隔が長いと古い射影で動作します。</translation>
    </message>
    <message>
        <source>GaLore scale</source>
        <translation>GaLore スケール</translation>
    </message>
    <message>
        <source>Multiplies the update when it is projected back to full size.</source>
        <translation>元の大きさに射影し直した更新に掛ける値です。</translation>
    </message>
    <message>
        <source>Acts like a learning rate for projected weights only.</source>
        <translation>射影した重みだけに対する学習率のように働きます。</translation>
    </message>
    <message>
        <source>The layers whose gradients are projected, by name and separated by commas, or all linear layers.</source>
        <translation>勾配を射影する層の名前（カンマ区切り）か、すべての線形層です。</translation>
    </message>
    <message>
        <source>Each layer left out keeps its full optimizer state.</source>
        <translation>除いた層は、オプティマイザーの状態をすべて保持します。</translation>
    </message>
    <message>
        <source>GaLore layer by layer</source>
        <translation>GaLore 層ごと</translation>
    </message>
    <message>
        <source>Gradients of one layer at a time.</source>
        <translation>勾配は一度に 1 層分だけです。</translation>
    </message>
    <message>
        <source>No gradient clipping over all layers.</source>
        <translation>全層にわたる勾配クリッピングは行われません。</translation>
    </message>
    <message>
        <source>Full tuning in which scale factors are found in few dimensions while the gradient itself stays whole.</source>
        <translation>スケール係数を少ない次元で求め、勾配自体は全体を使うフルチューニングです。</translation>
    </message>
    <message>
        <source>Optimizer state close to that of plain SGD.</source>
        <translation>オプティマイザーの状態は、単純な SGD に近い量です。</translation>
    </message>
    <message>
        <source>Hardly slower than AdamW.</source>
        <translation>AdamW とほとんど変わりません。</translation>
    </message>
    <message>
        <source>Near AdamW in its authors&apos; tests.</source>
        <translation>作者の実験では AdamW に近い結果です。</translation>
    </message>
    <message>
        <source>APOLLO rank</source>
        <translation>APOLLO ランク</translation>
    </message>
    <message>
        <source>The dimensions in which APOLLO estimates its scale factors.</source>
        <translation>APOLLO がスケール係数を推定する次元の数です。</translation>
    </message>
    <message>
        <source>Higher estimates are less noisy.</source>
        <translation>高いほど推定のノイズが減ります。</translation>
    </message>
    <message>
        <source>Steps after which APOLLO makes its projection anew.</source>
        <translation>APOLLO が射影を作り直すまでのステップ数です。</translation>
    </message>
    <message>
        <source>Cheap for random projections.</source>
        <translation>ランダムな射影なら負荷はわずかです。</translation>
    </message>
    <message>
        <source>APOLLO scale</source>
        <translation>APOLLO スケール</translation>
    </message>
    <message>
        <source>The layers that APOLLO acts on, by name and separated by commas, or all linear layers.</source>
        <translation>APOLLO の対象となる層の名前（カンマ区切り）か、すべての線形層です。</translation>
    </message>
    <message>
        <source>APOLLO layer by layer</source>
        <translation>APOLLO 層ごと</translation>
    </message>
    <message>
        <source>Full tuning block by block: one part of the model is trained at a time while the rest waits.</source>
        <translation>ブロック単位のフルチューニングです。一度にモデルの一部だけを学習し、残りは待ちます。</translation>
    </message>
    <message>
        <source>Gradients and optimizer state of one block only.</source>
        <translation>勾配とオプティマイザーの状態は 1 ブロック分だけです。</translation>
    </message>
    <message>
        <source>Backward work shrinks too.</source>
        <translation>逆伝播の計算も減ります。</translation>
    </message>
    <message>
        <source>Near full tuning, with more steps.</source>
        <translation>フルチューニングに近く、ステップ数は増えます。</translation>
    </message>
    <message>
        <source>BAdam mode</source>
        <translation>BAdam モード</translation>
    </message>
    <message>
        <source>Whether one layer at a time is trained, or a share of all weights.</source>
        <translation>一度に 1 層を学習するか、全重みの一定割合を学習するかを選びます。</translation>
    </message>
    <message>
        <source>ratio keeps whole gradients.</source>
        <translation>ratio は勾配全体を保持します。</translation>
    </message>
    <message>
        <source>layer shortens the backward pass.</source>
        <translation>layer は逆伝播を短縮します。</translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <translation>明確な差はありません。</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>層ごと</translation>
    </message>
    <message>
        <source>Share of the weights</source>
        <translation>重みの割合</translation>
    </message>
    <message>
        <source>The order in which blocks are trained: upwards, downwards, random, or one block only.</source>
        <translation>ブロックを学習する順序です。昇順、降順、ランダム、または 1 ブロックのみです。</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>One block only</source>
        <translation>1 ブロックのみ</translation>
    </message>
    <message>
        <source>Steps spent on one block before the next; -1 stays on the first.</source>
        <translation>次のブロックに移るまでのステップ数です。-1 では最初のブロックにとどまります。</translation>
    </message>
    <message>
        <source>Switching takes a moment.</source>
        <translation>切り替えに少し時間がかかります。</translation>
    </message>
    <message>
        <source>Too short a turn learns little.</source>
        <translation>短すぎるとほとんど学習しません。</translation>
    </message>
    <message>
        <source>The share of weights that is updated at a time in ratio mode.</source>
        <translation>ratio モードで一度に更新する重みの割合です。</translation>
    </message>
    <message>
        <source>Optimizer state in proportion.</source>
        <translation>オプティマイザーの状態が比例して増えます。</translation>
    </message>
    <message>
        <source>A larger share learns faster per step.</source>
        <translation>割合が大きいほど、ステップあたりの学習が速くなります。</translation>
    </message>
    <message>
        <source>Our engine trains supervised fine-tuning only.</source>
        <translation>内蔵エンジンは教師ありファインチューニングだけを行います。</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>選好損失</translation>
    </message>
    <message>
        <source>How pairs of answers are compared. sigmoid is DPO itself; orpo and simpo need no reference model; ipo and hinge are variants.</source>
        <translation>回答のペアを比較する方法です。sigmoid は DPO そのもので、orpo と simpo は参照モデルが不要です。ipo と hinge は変種です。</translation>
    </message>
    <message>
        <source>Without a reference, full tuning saves a second model.</source>
        <translation>参照モデルがなければ、フルチューニングでモデル 1 つ分を節約します。</translation>
    </message>
    <message>
        <source>Without a reference, one forward pass less.</source>
        <translation>参照モデルがなければ、順伝播が 1 回減ります。</translation>
    </message>
    <message>
        <source>sigmoid is the best understood.</source>
        <translation>sigmoid が最もよく理解されています。</translation>
    </message>
    <message>
        <source>DPO (sigmoid)</source>
        <translation>DPO (sigmoid)</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>IPO</source>
        <translation>IPO</translation>
    </message>
    <message>
        <source>KTO on pairs</source>
        <translation>KTO（ペア）</translation>
    </message>
    <message>
        <source>ORPO</source>
        <translation>ORPO</translation>
    </message>
    <message>
        <source>SimPO</source>
        <translation>SimPO</translation>
    </message>
    <message>
        <source>How strongly the model is held near the reference while it learns preferences.</source>
        <translation>選好を学ぶ間、モデルを参照モデルの近くに保つ強さです。</translation>
    </message>
    <message>
        <source>Adds the supervised loss on the chosen answer, with this weight.</source>
        <translation>選ばれた回答に対する教師あり損失を、この重みで加えます。</translation>
    </message>
    <message>
        <source>Keeps the model able to write the good answers.</source>
        <translation>良い回答を書く能力を保ちます。</translation>
    </message>
    <message>
        <source>BCO weight</source>
        <translation>BCO の重み</translation>
    </message>
    <message>
        <source>The weight of an extra loss that judges each answer on its own, as in BCO.</source>
        <translation>BCO のように、回答を 1 つずつ評価する追加損失の重みです。</translation>
    </message>
    <message>
        <source>Steadier when many pairs are labelled wrongly.</source>
        <translation>ラベルを誤ったペアが多いときに安定します。</translation>
    </message>
    <message>
        <source>DPO label smoothing</source>
        <translation>DPO ラベルスムージング</translation>
    </message>
    <message>
        <source>Protects from noisy pairs and slows learning.</source>
        <translation>ノイズのあるペアの影響を抑え、学習は遅くなります。</translation>
    </message>
    <message>
        <source>SimPO margin</source>
        <translation>SimPO マージン</translation>
    </message>
    <message>
        <source>The margin by which SimPO wants the chosen answer to win.</source>
        <translation>SimPO が、選ばれた回答に求める差の大きさです。</translation>
    </message>
    <message>
        <source>Too large a margin makes the model extreme.</source>
        <translation>差が大きすぎると、モデルが極端になります。</translation>
    </message>
    <message>
        <source>Length damping</source>
        <translation>長さの抑制</translation>
    </message>
    <message>
        <source>How much tokens beyond the length of the shorter answer count in DPO. Empty counts them in full.</source>
        <translation>DPO で、短いほうの回答の長さを超えたトークンをどれだけ数えるかです。空欄ではすべて数えます。</translation>
    </message>
    <message>
        <source>KTO weight of good answers</source>
        <translation>KTO 良い回答の重み</translation>
    </message>
    <message>
        <source>The weight of the loss of answers that are marked as good.</source>
        <translation>良いとされた回答の損失の重みです。</translation>
    </message>
    <message>
        <source>A balance between imitation and avoidance.</source>
        <translation>模倣と回避のバランスです。</translation>
    </message>
    <message>
        <source>KTO weight of bad answers</source>
        <translation>KTO 悪い回答の重み</translation>
    </message>
    <message>
        <source>The weight of the loss of answers that are marked as bad.</source>
        <translation>悪いとされた回答の損失の重みです。</translation>
    </message>
    <message>
        <source>Too high a weight makes the model avoid without learning what is good.</source>
        <translation>重みが高すぎると、何が良いかを学ばずに避けるだけになります。</translation>
    </message>
    <message>
        <source>Reference model</source>
        <translation>参照モデル</translation>
    </message>
    <message>
        <source>The model that preferences are measured against. Empty means the starting point of the run itself.</source>
        <translation>選好を測る基準となるモデルです。空欄では、学習の開始点を使います。</translation>
    </message>
    <message>
        <source>No effect beyond loading.</source>
        <translation>読み込み以外の影響はありません。</translation>
    </message>
    <message>
        <source>Decides what counts as drift.</source>
        <translation>何を逸脱とみなすかが決まります。</translation>
    </message>
    <message>
        <source>Reference adapters</source>
        <translation>参照アダプター</translation>
    </message>
    <message>
        <source>Adapters that are merged into the reference model, separated by commas.</source>
        <translation>参照モデルに結合するアダプターです（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Merged: no more than the model.</source>
        <translation>結合されるため、モデル分より増えません。</translation>
    </message>
    <message>
        <source>Must match the starting point of the run.</source>
        <translation>学習の開始点と一致させる必要があります。</translation>
    </message>
    <message>
        <source>Reference bits</source>
        <translation>参照モデルのビット</translation>
    </message>
    <message>
        <source>A quarter or half of the reference&apos;s weights.</source>
        <translation>参照モデルの重みが 4 分の 1 または半分になります。</translation>
    </message>
    <message>
        <source>Somewhat slower.</source>
        <translation>やや遅くなります。</translation>
    </message>
    <message>
        <source>A slightly inexact reference.</source>
        <translation>参照モデルがわずかに不正確になります。</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>報酬モデル</translation>
    </message>
    <message>
        <source>The model or adapter that scores answers in PPO.</source>
        <translation>PPO で回答を採点するモデルまたはアダプターです。</translation>
    </message>
    <message>
        <source>An adapter adds little, a full model its whole size.</source>
        <translation>アダプターならわずかで、モデル全体ならそのサイズ分です。</translation>
    </message>
    <message>
        <source>One more forward pass per answer.</source>
        <translation>回答ごとに順伝播が 1 回増えます。</translation>
    </message>
    <message>
        <source>PPO learns whatever it rewards, flaws too.</source>
        <translation>PPO は、欠陥も含めて、報酬が与えられるものを学びます。</translation>
    </message>
    <message>
        <source>Reward adapters</source>
        <translation>報酬アダプター</translation>
    </message>
    <message>
        <source>Adapters that are merged into a full reward model, separated by commas.</source>
        <translation>モデル全体の報酬モデルに結合するアダプターです（カンマ区切り）。</translation>
    </message>
    <message>
        <source>No effect on a step; merging takes a moment at the start.</source>
        <translation>ステップには影響せず、開始時の結合に少し時間がかかります。</translation>
    </message>
    <message>
        <source>Must belong to that model.</source>
        <translation>そのモデルに対応したものである必要があります。</translation>
    </message>
    <message>
        <source>Reward bits</source>
        <translation>報酬モデルのビット</translation>
    </message>
    <message>
        <source>A quarter or half of the reward model&apos;s weights.</source>
        <translation>報酬モデルの重みが 4 分の 1 または半分になります。</translation>
    </message>
    <message>
        <source>Somewhat slower scoring.</source>
        <translation>採点がやや遅くなります。</translation>
    </message>
    <message>
        <source>Slightly inexact scores.</source>
        <translation>スコアがわずかに不正確になります。</translation>
    </message>
    <message>
        <source>Reward model type</source>
        <translation>報酬モデルの種類</translation>
    </message>
    <message>
        <source>Whether the reward model is an adapter on the trained model, a full model, or a server asked over the network.</source>
        <translation>報酬モデルが、学習するモデル上のアダプターか、モデル全体か、ネットワーク越しのサーバーかを選びます。</translation>
    </message>
    <message>
        <source>full adds a whole model.</source>
        <translation>full はモデル 1 つ分増えます。</translation>
    </message>
    <message>
        <source>api waits for the network.</source>
        <translation>api はネットワークを待ちます。</translation>
    </message>
    <message>
        <source>No effect by itself.</source>
        <translation>それ自体の影響はありません。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Full model</source>
        <translation>モデル全体</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Divides rewards by their running spread before PPO uses them.</source>
        <translation>PPO が使う前に、報酬をそれまでのばらつきで割ります。</translation>
    </message>
    <message>
        <source>Steadier updates; the absolute size of rewards is lost.</source>
        <translation>更新が安定しますが、報酬の絶対的な大きさは失われます。</translation>
    </message>
    <message>
        <source>Whiten rewards</source>
        <translation>報酬のホワイトニング</translation>
    </message>
    <message>
        <source>Shifts and scales the rewards of each batch to mean 0 and spread 1 before advantages are computed.</source>
        <translation>アドバンテージの計算前に、各バッチの報酬を平均 0、ばらつき 1 にそろえます。</translation>
    </message>
    <message>
        <source>Steadier with small batches, and blind to a batch that is good as a whole.</source>
        <translation>小さなバッチで安定しますが、全体に良いバッチを区別できなくなります。</translation>
    </message>
    <message>
        <source>PPO buffer</source>
        <translation>PPO バッファ</translation>
    </message>
    <message>
        <source>Mini-batches of answers that are collected before PPO optimises on them.</source>
        <translation>PPO が最適化する前に集める、回答のミニバッチの数です。</translation>
    </message>
    <message>
        <source>Stored answers take memory.</source>
        <translation>保存した回答の分だけメモリを使います。</translation>
    </message>
    <message>
        <source>More writing before each update.</source>
        <translation>更新のたびに生成が増えます。</translation>
    </message>
    <message>
        <source>Answers become slightly older than the model.</source>
        <translation>回答がモデルより少し古くなります。</translation>
    </message>
    <message>
        <source>PPO epochs</source>
        <translation>PPO エポック数</translation>
    </message>
    <message>
        <source>How often PPO optimises on each collected set of answers.</source>
        <translation>集めた回答ごとに、PPO が最適化を繰り返す回数です。</translation>
    </message>
    <message>
        <source>More optimisation per written answer.</source>
        <translation>生成した回答あたりの最適化が増えます。</translation>
    </message>
    <message>
        <source>Many passes use answers well and drift sooner.</source>
        <translation>回数が多いと回答を活用できますが、早く逸脱します。</translation>
    </message>
    <message>
        <source>The distance from the reference that PPO&apos;s adaptive penalty aims at, as a KL divergence.</source>
        <translation>PPO の適応ペナルティが目標とする、参照モデルからの距離（KL ダイバージェンス）です。</translation>
    </message>
    <message>
        <source>Higher allows more change and more gaming of the reward.</source>
        <translation>高いほど変化の余地が増え、報酬の悪用も増えます。</translation>
    </message>
    <message>
        <source>Our engine writes its own run files and opens no network connection.</source>
        <translation>内蔵エンジンは独自の形式で記録し、ネットワークに接続しません。</translation>
    </message>
    <message>
        <source>External logger</source>
        <translation>外部ロガー</translation>
    </message>
    <message>
        <source>Services that receive the curves of a run, separated by commas; none sends nothing.</source>
        <translation>学習曲線の送信先サービスです（カンマ区切り）。none では何も送りません。</translation>
    </message>
    <message>
        <source>Network services may delay a step.</source>
        <translation>ネットワークサービスはステップを遅らせることがあります。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>Neptune</source>
        <translation>Neptune</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Our engine writes its own run files; open the run on the Runs page.</source>
        <translation>内蔵エンジンは独自の記録を残します。実行ページで開いてください。</translation>
    </message>
    <message>
        <source>Trackio</source>
        <translation>Trackio</translation>
    </message>
    <message>
        <source>All installed</source>
        <translation>導入済みすべて</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>実行名</translation>
    </message>
    <message>
        <source>Our engine names a run after its output folder.</source>
        <translation>内蔵エンジンは、出力フォルダーの名前を実行名にします。</translation>
    </message>
    <message>
        <source>Logger folder</source>
        <translation>ロガーフォルダー</translation>
    </message>
    <message>
        <source>No effect; it only says where a file goes.</source>
        <translation>影響はありません。ファイルの保存先を示すだけです。</translation>
    </message>
    <message>
        <source>Read only by TensorBoard in exported commands.</source>
        <translation>エクスポートしたコマンドで、TensorBoard だけが読み取ります。</translation>
    </message>
    <message>
        <source>Sends the curves of a run to SwanLab, in the cloud or to a local board.</source>
        <translation>学習曲線を SwanLab に送ります。送信先はクラウドかローカルのボードです。</translation>
    </message>
    <message>
        <source>The network may delay a step slightly.</source>
        <translation>ネットワークがステップを少し遅らせることがあります。</translation>
    </message>
    <message>
        <source>SwanLab project</source>
        <translation>SwanLab プロジェクト</translation>
    </message>
    <message>
        <source>The project under which SwanLab files the run.</source>
        <translation>SwanLab で学習を分類するプロジェクトです。</translation>
    </message>
    <message>
        <source>No effect; it only sorts runs in SwanLab.</source>
        <translation>影響はありません。SwanLab での分類だけに使われます。</translation>
    </message>
    <message>
        <source>SwanLab run name</source>
        <translation>SwanLab 実験名</translation>
    </message>
    <message>
        <source>SwanLab workspace</source>
        <translation>SwanLab ワークスペース</translation>
    </message>
    <message>
        <source>No effect; it only says who sees the run.</source>
        <translation>影響はありません。誰が見られるかを決めるだけです。</translation>
    </message>
    <message>
        <source>SwanLab key</source>
        <translation>SwanLab API キー</translation>
    </message>
    <message>
        <source>The secret with which SwanLab accepts the run. Exported commands name an environment variable instead of showing it.</source>
        <translation>SwanLab が学習を受け付けるための秘密情報です。エクスポートしたコマンドには表示されず、環境変数の名前が入ります。</translation>
    </message>
    <message>
        <source>No effect; it only identifies you.</source>
        <translation>影響はありません。本人を識別するだけです。</translation>
    </message>
    <message>
        <source>SwanLab mode</source>
        <translation>SwanLab モード</translation>
    </message>
    <message>
        <source>Whether SwanLab sends the run to the cloud or keeps it in local files.</source>
        <translation>SwanLab が学習をクラウドに送るか、ローカルファイルに残すかを選びます。</translation>
    </message>
    <message>
        <source>local never waits for the network.</source>
        <translation>local ではネットワークを待ちません。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>What is trained: supervised answers (sft), plain text (pt), a reward model (rm), or preferences (dpo, kto, ppo).</source>
        <translation>何を学習するかです。教師ありの回答（sft）、通常のテキスト（pt）、報酬モデル（rm）、選好（dpo、kto、ppo）から選びます。</translation>
    </message>
    <message>
        <source>Start with sft. Take dpo for pairs of answers, kto for answers marked good or bad, afterwards and at a lower learning rate. pt is for plain text. Each stage needs datasets of its kind.</source>
        <translation>まず sft から始めます。その後、より低い学習率で、回答のペアなら dpo、良し悪しの付いた回答なら kto を選びます。pt は通常のテキスト用です。ステージごとに専用のデータセットが必要です。</translation>
    </message>
    <message>
        <source>dpo and ppo hold more activations, and full tuning a second model.</source>
        <translation>dpo と ppo は活性値が増え、フルチューニングではモデルがもう 1 つ必要です。</translation>
    </message>
    <message>
        <source>Preference stages take two to four passes per sample.</source>
        <translation>選好のステージは、サンプルごとに 2～4 回の処理が必要です。</translation>
    </message>
    <message>
        <source>sft teaches what to say, preferences how to choose.</source>
        <translation>sft は何を言うかを、選好は何を選ぶかを教えます。</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>事前学習</translation>
    </message>
    <message>
        <source>Supervised (SFT)</source>
        <translation>教師あり (SFT)</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>KTO</source>
        <translation>KTO</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Runs training. The form sets it for you; a file for evaluation alone leaves it out.</source>
        <translation>学習を実行します。フォームでは自動で設定され、評価だけのファイルには含まれません。</translation>
    </message>
    <message>
        <source>Turn it on in files for training; a dataset must then be named. Turn it off in a file that only evaluates or predicts.</source>
        <translation>学習用のファイルで有効にします。データセットの指定が必要です。評価や予測だけのファイルでは無効にします。</translation>
    </message>
    <message>
        <source>On: gradients and optimizer state are needed.</source>
        <translation>有効にすると、勾配とオプティマイザーの状態が必要です。</translation>
    </message>
    <message>
        <source>Off: the run only evaluates.</source>
        <translation>無効では評価だけを行います。</translation>
    </message>
    <message>
        <source>Off: the model stays as it is.</source>
        <translation>無効ではモデルは変わりません。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>The step size of each update at its peak, after warmup.</source>
        <translation>ウォームアップ後のピークでの、更新 1 回の大きさです。</translation>
    </message>
    <message>
        <source>5e-5 for LoRA and QLoRA, 4e-5 to be careful, 1e-5 for full tuning. Raise it a little if the loss does not fall; lower it if the loss swings or diverges.</source>
        <translation>LoRA と QLoRA は 5e-5、慎重に進めるなら 4e-5、フルチューニングは 1e-5 です。損失が下がらなければ少し上げ、振動や発散があれば下げます。</translation>
    </message>
    <message>
        <source>No effect per step; too small a rate needs more epochs.</source>
        <translation>ステップあたりの影響はありませんが、小さすぎるとエポック数が余分に必要です。</translation>
    </message>
    <message>
        <source>The most important setting. It acts together with batch size, warmup, scheduler and LoRA alpha.</source>
        <translation>最も重要な設定です。バッチサイズ、ウォームアップ、スケジューラ、LoRA alpha と組み合わさって働きます。</translation>
    </message>
    <message>
        <source>How often training goes through all the data. Fractions are allowed; a maximum of steps replaces it.</source>
        <translation>全データを何回学習するかです。小数も使えます。最大ステップ数を指定すると、そちらが優先されます。</translation>
    </message>
    <message>
        <source>3 is usual. Raise it to 5 to 8 for a small dataset, lower it to 2 to 3 for a large one. Beyond 10 the model learns rows by heart. A good final loss is often 0.5 to 1.5.</source>
        <translation>一般的な値は 3 です。小さなデータセットでは 5～8 に上げ、大きなものでは 2～3 に下げます。10 を超えると、モデルはサンプルを丸暗記します。良好な最終損失は 0.5～1.5 が目安です。</translation>
    </message>
    <message>
        <source>Time grows in proportion.</source>
        <translation>時間は比例して増えます。</translation>
    </message>
    <message>
        <source>Too few learn little, too many overfit: watch the evaluation loss.</source>
        <translation>少なすぎると学習不足、多すぎると過学習になります。評価損失に注意してください。</translation>
    </message>
    <message>
        <source>Maximum steps</source>
        <translation>最大ステップ数</translation>
    </message>
    <message>
        <source>Ends training after this many optimizer steps. Above 0 it replaces the number of epochs; -1 leaves it off.</source>
        <translation>この数のオプティマイザーステップで学習を終えます。0 より大きいとエポック数より優先され、-1 で無効になります。</translation>
    </message>
    <message>
        <source>Set it for quick trials and for comparing runs of equal length; raise it while the evaluation loss still falls. Streamed data needs it.</source>
        <translation>手早い試行や、同じ長さでの比較に使います。評価損失が下がり続けるなら増やします。ストリーミングでは必須です。</translation>
    </message>
    <message>
        <source>Sets the length of the run, and with it of the learning rate schedule.</source>
        <translation>学習の長さと、それに伴う学習率スケジュールを決めます。</translation>
    </message>
    <message>
        <source>Few steps may not see all the data.</source>
        <translation>ステップが少ないと、全データを使わないことがあります。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Samples that go through the model at once on each device.</source>
        <translation>各デバイスで同時にモデルに通すサンプル数です。</translation>
    </message>
    <message>
        <source>If memory is short take 1, with 4 to 8 accumulation steps. Raise it only while memory is left.</source>
        <translation>メモリが足りなければ 1 にし、勾配累積を 4～8 にします。メモリに余裕があるときだけ増やします。</translation>
    </message>
    <message>
        <source>On a GPU activations grow in proportion; on a processor our engine works in smaller passes.</source>
        <translation>GPU では活性値が比例して増えます。CPU では、内蔵エンジンが小分けにして処理します。</translation>
    </message>
    <message>
        <source>Larger batches use a GPU better, most of all with short samples.</source>
        <translation>大きいほど GPU を有効に使えます。短いサンプルで特に効果があります。</translation>
    </message>
    <message>
        <source>Only the product with accumulation and devices counts: large is steady and may generalise less, small is noisy and generalises better.</source>
        <translation>勾配累積とデバイス数を掛けた値だけが意味を持ちます。大きいと安定しますが汎化が弱まることがあり、小さいとノイズは多いものの汎化に優れます。</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>勾配累積</translation>
    </message>
    <message>
        <source>Batches whose gradients are summed before one update. Effective batch = batch size × this × devices.</source>
        <translation>1 回の更新までに勾配を合計するバッチの数です。実効バッチサイズ＝バッチサイズ×この値×デバイス数です。</translation>
    </message>
    <message>
        <source>Take 4 to 8 with batch size 1. Raise it if the loss is noisy, lower it if a small dataset gives too few steps; an effective batch of 8 to 32 suits most data.</source>
        <translation>バッチサイズ 1 では 4～8 にします。損失のノイズが大きければ増やし、小さなデータセットでステップが少なすぎるなら減らします。ほとんどのデータには実効バッチサイズ 8～32 が適しています。</translation>
    </message>
    <message>
        <source>No effect: that is its purpose.</source>
        <translation>影響はありません。それがこの設定の目的です。</translation>
    </message>
    <message>
        <source>Fewer, longer steps; about the same time per sample.</source>
        <translation>ステップは少なく、長くなります。サンプルあたりの時間はほぼ同じです。</translation>
    </message>
    <message>
        <source>The same as a larger batch, weighted by tokens.</source>
        <translation>トークン数で重み付けするため、大きなバッチと同じです。</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>LR scheduler</source>
        <translation>学習率スケジューラ</translation>
    </message>
    <message>
        <source>How the learning rate changes after warmup: it falls along a curve or a line, or stays.</source>
        <translation>ウォームアップ後の学習率の変え方です。曲線や直線に沿って下げるか、一定に保ちます。</translation>
    </message>
    <message>
        <source>cosine is a good choice for a fixed length. Take constant_with_warmup when you do not know yet when to stop; constant ignores the warmup. Schedules with a minimum need options.</source>
        <translation>長さが決まっているなら cosine が適しています。終える時点が未定なら constant_with_warmup を選びます。constant はウォームアップを無視します。最小値のあるスケジュールにはオプションが必要です。</translation>
    </message>
    <message>
        <source>A falling rate lowers the final loss; resuming needs the same total length.</source>
        <translation>学習率を下げると最終損失が下がります。再開時は全体の長さを同じにする必要があります。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>コサイン（再開あり）</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>多項式</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Constant with warmup</source>
        <translation>一定（ウォームアップ付き）</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>平方根の逆数</translation>
    </message>
    <message>
        <source>Lower on a plateau</source>
        <translation>停滞時に下げる</translation>
    </message>
    <message>
        <source>Cosine down to a minimum</source>
        <translation>コサイン（最小値まで）</translation>
    </message>
    <message>
        <source>Cosine with minimum, smooth warmup</source>
        <translation>コサイン（最小値、滑らかなウォームアップ）</translation>
    </message>
    <message>
        <source>Warmup, stable, decay</source>
        <translation>ウォームアップ・安定・減衰</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>貪欲</translation>
    </message>
    <message>
        <source>Our engine does not know the greedy schedule.</source>
        <translation>内蔵エンジンに貪欲スケジュールはありません。</translation>
    </message>
    <message>
        <source>LR scheduler options</source>
        <translation>スケジューラのオプション</translation>
    </message>
    <message>
        <source>Options of the LR scheduler as a JSON object, for example {&quot;num_cycles&quot;: 2} or {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>学習率スケジューラのオプション（JSON オブジェクト）です。例：{&quot;num_cycles&quot;: 2}、{&quot;min_lr_rate&quot;: 0.1}。</translation>
    </message>
    <message>
        <source>Needed for schedules with a minimum rate (min_lr or min_lr_rate); leave it empty otherwise. Raise the minimum if late data learns too little. An unknown option stops the run.</source>
        <translation>最小値のあるスケジュール（min_lr または min_lr_rate）で必要です。それ以外は空欄にします。後半のデータをあまり学ばないなら最小値を上げます。未知のオプションがあると学習は停止します。</translation>
    </message>
    <message>
        <source>A floor keeps late data effective.</source>
        <translation>下限を設けると、後半のデータも有効に学習されます。</translation>
    </message>
    <message>
        <source>Warmup steps</source>
        <translation>ウォームアップステップ</translation>
    </message>
    <message>
        <source>Steps in which the learning rate rises from 0 to its peak. A value below 1 is a share of all steps.</source>
        <translation>学習率を 0 からピークまで上げるステップ数です。1 未満では全ステップに対する割合になります。</translation>
    </message>
    <message>
        <source>0 to 0.1 of the run. Raise it if the loss jumps at the start, most of all with full tuning; lower it in short runs. The constant schedule ignores it.</source>
        <translation>全体の 0～0.1 です。開始直後に損失が跳ねるなら、特にフルチューニングで上げ、短い学習では下げます。一定スケジュールでは無視されます。</translation>
    </message>
    <message>
        <source>The first steps learn little.</source>
        <translation>最初のステップではほとんど学習しません。</translation>
    </message>
    <message>
        <source>Protects trained weights from large early updates.</source>
        <translation>学習済みの重みを、初期の大きな更新から守ります。</translation>
    </message>
    <message>
        <source>Warmup ratio</source>
        <translation>ウォームアップ比率</translation>
    </message>
    <message>
        <source>Warmup as a share of all steps. The trainer calls this key outdated; if given, it replaces the warmup steps.</source>
        <translation>ウォームアップを全ステップに対する割合で指定します。トレーナーではこのキーは旧式とされ、指定するとウォームアップステップより優先されます。</translation>
    </message>
    <message>
        <source>Leave it empty and write the share into the warmup steps; 0.03 to 0.1 is common. Raise it if the loss jumps at the start.</source>
        <translation>空欄にし、割合はウォームアップステップに書きます。0.03～0.1 が一般的です。開始直後に損失が跳ねるなら上げます。</translation>
    </message>
    <message>
        <source>The same as warmup given in steps.</source>
        <translation>ステップ数で指定したウォームアップと同じです。</translation>
    </message>
    <message>
        <source>Maximum gradient norm</source>
        <translation>最大勾配ノルム</translation>
    </message>
    <message>
        <source>Shortens the gradient of a step to this length if it is longer. 0 or less switches clipping off.</source>
        <translation>ステップの勾配がこの長さを超えるとき、ここまで縮めます。0 以下でクリッピングは無効になります。</translation>
    </message>
    <message>
        <source>Keep 1.0. Lower it to 0.3 or 0.5 if single batches make the loss jump; raise it if nearly every step is clipped. The chart shows the gradient norm.</source>
        <translation>1.0 のままにします。特定のバッチで損失が跳ねるなら 0.3 や 0.5 に下げ、ほぼ毎ステップ制限されるなら上げます。勾配ノルムはグラフで確認できます。</translation>
    </message>
    <message>
        <source>Guards against bad batches; too small a value slows learning.</source>
        <translation>悪いバッチの影響を防ぎます。小さすぎると学習が遅くなります。</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>Multiplies in bfloat16, which has the range of fp32 with fewer digits; sums and adapters stay in fp32.</source>
        <translation>bfloat16 で乗算します。fp32 と同じ範囲で桁数が少ない型です。合計とアダプターは fp32 のままです。</translation>
    </message>
    <message>
        <source>Turn it on for every GPU from Ampere on. Turn it off on older GPUs, where fp16 takes its place; the two exclude each other.</source>
        <translation>Ampere 世代以降の GPU では有効にします。それより古い GPU では無効にして fp16 を使います。両者は併用できません。</translation>
    </message>
    <message>
        <source>Half of fp32 for activations.</source>
        <translation>活性値が fp32 の半分になります。</translation>
    </message>
    <message>
        <source>Several times as fast as fp32 on a GPU; on a processor faster only with bf16 instructions.</source>
        <translation>GPU では fp32 の数倍の速度です。CPU では bf16 命令がある場合だけ速くなります。</translation>
    </message>
    <message>
        <source>Practically none for fine-tuning.</source>
        <translation>ファインチューニングではほとんど影響しません。</translation>
    </message>
    <message>
        <source>fp16</source>
        <translation>fp16</translation>
    </message>
    <message>
        <source>Multiplies in 16-bit floats, which overflow early; the loss is scaled to keep gradients in range.</source>
        <translation>早くオーバーフローする 16 ビット浮動小数点で乗算します。勾配を範囲内に保つため、損失をスケーリングします。</translation>
    </message>
    <message>
        <source>Turn it on only for GPUs without bf16, older than Ampere. Turn it off if the loss becomes infinite or many steps are skipped.</source>
        <translation>bf16 のない、Ampere より古い GPU でだけ有効にします。損失が無限大になる場合や、多くのステップが飛ばされる場合は無効にします。</translation>
    </message>
    <message>
        <source>As bf16: half of fp32 for activations.</source>
        <translation>bf16 と同じく、活性値が fp32 の半分になります。</translation>
    </message>
    <message>
        <source>As bf16 on those GPUs.</source>
        <translation>そのような GPU では bf16 と同等です。</translation>
    </message>
    <message>
        <source>May overflow: models made in bf16 can turn to infinite loss.</source>
        <translation>オーバーフローすることがあります。bf16 で作られたモデルでは損失が無限大になることがあります。</translation>
    </message>
    <message>
        <source>Needs a GPU.</source>
        <translation>GPU が必要です。</translation>
    </message>
    <message>
        <source>Pure bf16</source>
        <translation>純 bf16</translation>
    </message>
    <message>
        <source>Keeps everything that is trained in the type of the model instead of fp32. LoRA adapters stay in fp32 all the same.</source>
        <translation>学習するものをすべて、fp32 ではなくモデルの型で保持します。LoRA アダプターは fp32 のままです。</translation>
    </message>
    <message>
        <source>Turn it on for full tuning when fp32 weights do not fit; GaLore and APOLLO need it to pay off. Leave it off for LoRA. Not with DeepSpeed stage 3.</source>
        <translation>フルチューニングで fp32 の重みが収まらないときに有効にします。GaLore と APOLLO の効果を得るにも必要です。LoRA では無効のままにします。DeepSpeed stage 3 とは併用できません。</translation>
    </message>
    <message>
        <source>Full tuning: 8 instead of 16 bytes per parameter.</source>
        <translation>フルチューニングで、パラメータあたり 16 バイトが 8 バイトになります。</translation>
    </message>
    <message>
        <source>Slightly faster.</source>
        <translation>少し速くなります。</translation>
    </message>
    <message>
        <source>Small updates are lost to rounding; a higher learning rate loses fewer.</source>
        <translation>小さな更新は丸めで失われます。学習率が高いほど失われにくくなります。</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Lets GPUs from Ampere on round fp32 factors to 10 bits before multiplying.</source>
        <translation>Ampere 世代以降の GPU で、乗算の前に fp32 の値を 10 ビットに丸めます。</translation>
    </message>
    <message>
        <source>Turn it on where training runs in fp32; with bf16 or fp16 it changes little. Turn it off to compare numbers exactly.</source>
        <translation>fp32 で学習する場合に有効にします。bf16 や fp16 ではほとんど変わりません。数値を厳密に比較するなら無効にします。</translation>
    </message>
    <message>
        <source>Up to several times as fast for fp32 products.</source>
        <translation>fp32 の積が最大で数倍速くなります。</translation>
    </message>
    <message>
        <source>Errors far below those of bf16.</source>
        <translation>誤差は bf16 よりはるかに小さくなります。</translation>
    </message>
    <message>
        <source>Our engine computes fp32 products in full precision.</source>
        <translation>内蔵エンジンは fp32 の積を完全な精度で計算します。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Starts all random choices: adapter start values, the validation split, shuffling, dropout.</source>
        <translation>すべての乱数の起点です。アダプターの初期値、検証用の分割、シャッフル、ドロップアウトに使われます。</translation>
    </message>
    <message>
        <source>Change it to see how much results depend on chance; keep it when you compare settings.</source>
        <translation>結果が偶然にどれだけ左右されるかを調べるなら変更し、設定を比較するなら固定します。</translation>
    </message>
    <message>
        <source>Runs differ a little from seed to seed; a difference smaller than that means nothing.</source>
        <translation>シードによって結果は少し変わります。それより小さな差に意味はありません。</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>データのシード</translation>
    </message>
    <message>
        <source>Starts the shuffling of the training order only. Empty means the general seed.</source>
        <translation>学習順のシャッフルだけに使う乱数の起点です。空欄では全体のシードを使います。</translation>
    </message>
    <message>
        <source>Set it to keep one data order while the general seed changes, or the reverse. Leave it empty otherwise.</source>
        <translation>全体のシードを変えてもデータの順序を保つ場合や、その逆の場合に設定します。それ以外は空欄にします。</translation>
    </message>
    <message>
        <source>Changes the order of the data and nothing else.</source>
        <translation>データの順序だけが変わります。</translation>
    </message>
    <message>
        <source>Disable shuffling</source>
        <translation>シャッフルしない</translation>
    </message>
    <message>
        <source>Reads the data in the given order in every epoch instead of shuffling it.</source>
        <translation>どのエポックでも、シャッフルせずに元の順序でデータを読みます。</translation>
    </message>
    <message>
        <source>Sorted data without shuffling makes the loss swing, and the last topics dominate.</source>
        <translation>並べ替えられたデータをシャッフルしないと、損失が振れ、最後の話題に偏ります。</translation>
    </message>
    <message>
        <source>Sampling order</source>
        <translation>サンプリング順</translation>
    </message>
    <message>
        <source>The order of samples: shuffled, as in the file, or grouped by similar length.</source>
        <translation>サンプルの順序です。シャッフル、ファイル順、長さでの分類から選びます。</translation>
    </message>
    <message>
        <source>Keep random. In exported commands group_by_length saves padding when batches hold several samples and packing is off; go back to random if the curve swings too much.</source>
        <translation>random のままにします。1 バッチに複数のサンプルがありパッキングしないなら、エクスポートしたコマンドで group_by_length にするとパディングが減ります。曲線の振れが大きければ random に戻します。</translation>
    </message>
    <message>
        <source>Fewer padded tokens when grouped.</source>
        <translation>分類するとパディングのトークンが減ります。</translation>
    </message>
    <message>
        <source>Up to twice as fast when lengths vary much.</source>
        <translation>長さのばらつきが大きいと、最大で 2 倍速くなります。</translation>
    </message>
    <message>
        <source>Grouping makes the loss curve swing.</source>
        <translation>分類すると損失の曲線が振れます。</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>ファイル順</translation>
    </message>
    <message>
        <source>Use the setting that keeps the order instead.</source>
        <translation>代わりに、順序を保つ設定を使ってください。</translation>
    </message>
    <message>
        <source>Grouped by length</source>
        <translation>長さで分類</translation>
    </message>
    <message>
        <source>Our engine has no padding to save: it lays samples end to end.</source>
        <translation>内蔵エンジンはサンプルを隙間なく並べるため、省けるパディングがありません。</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU を使用</translation>
    </message>
    <message>
        <source>Trains on the processor even if a GPU is there.</source>
        <translation>GPU があっても CPU で学習します。</translation>
    </message>
    <message>
        <source>Turn it on for tiny models, for tests while the GPU is busy, or when a model fits host memory only. Turn it off for real runs. Not with fp16.</source>
        <translation>極小のモデル、GPU の使用中の試行、ホストメモリにしか収まらないモデルで有効にします。本番の学習では無効にします。fp16 とは併用できません。</translation>
    </message>
    <message>
        <source>Uses host memory instead of GPU memory.</source>
        <translation>GPU メモリの代わりにホストメモリを使います。</translation>
    </message>
    <message>
        <source>Ten to a hundred times slower for models that fit a GPU.</source>
        <translation>GPU に収まるモデルでは 10～100 倍遅くなります。</translation>
    </message>
    <message>
        <source>Start with stage 2. Take stage 3 when the weights do not fit on one GPU, offload as the last resort; leave it empty on one GPU with room. Not with GaLore, APOLLO or, at stage 3, Unsloth.</source>
        <translation>まず stage 2 から始めます。重みが 1 つの GPU に収まらないなら stage 3 にし、オフロードは最後の手段とします。余裕のある単一 GPU では空欄にします。GaLore、APOLLO とは併用できず、stage 3 では Unsloth とも併用できません。</translation>
    </message>
    <message>
        <source>Stage 3 divides weights, gradients and optimizer state by the number of GPUs.</source>
        <translation>stage 3 は、重み、勾配、オプティマイザーの状態を GPU の数で分割します。</translation>
    </message>
    <message>
        <source>Take full_shard auto_wrap, which corresponds to ZeRO 3, when a model does not fit on one GPU; shard_grad_op when only optimizer and gradients must be divided. Use it or DeepSpeed, not both.</source>
        <translation>モデルが 1 つの GPU に収まらないなら、ZeRO 3 に相当する full_shard auto_wrap を選びます。オプティマイザーと勾配だけを分けるなら shard_grad_op にします。DeepSpeed とはどちらか一方を使います。</translation>
    </message>
    <message>
        <source>full_shard divides weights, gradients and optimizer state by the number of GPUs.</source>
        <translation>full_shard は、重み、勾配、オプティマイザーの状態を GPU の数で分割します。</translation>
    </message>
    <message>
        <source>Start from an example that comes with LLaMA-Factory. Give one wrapping rule, not two; wrap by decoder layer if in doubt. Leave it empty without FSDP.</source>
        <translation>LLaMA-Factory に付属する例から始めます。ラップ規則は 1 つだけ指定し、迷ったらデコーダー層ごとにします。FSDP を使わなければ空欄にします。</translation>
    </message>
    <message>
        <source>Seconds that the processes of a run wait for each other before they give up.</source>
        <translation>学習のプロセスが互いを待ち、あきらめるまでの秒数です。</translation>
    </message>
    <message>
        <source>Raise it if slow preprocessing in one process ends the run: LLaMA Board sends 180,000,000, in effect forever. Lower it to notice a hung process sooner.</source>
        <translation>1 つのプロセスの前処理が遅くて学習が終わってしまうなら増やします。LLaMA Board は、実質無制限の 180,000,000 を送ります。停止したプロセスに早く気付くには減らします。</translation>
    </message>
    <message>
        <source>How many layers the freeze method trains: the last ones if positive, the first ones if negative. With LLaMA Pro, the number of added layers.</source>
        <translation>freeze で学習する層の数です。正なら末尾、負なら先頭の層を学習します。LLaMA Pro では追加した層の数です。</translation>
    </message>
    <message>
        <source>Start with 2. Raise it if the model learns too little and memory allows; lower it if it forgets or does not fit.</source>
        <translation>まず 2 から始めます。学習が不足しメモリが許すなら増やし、忘却が起きたり収まらなかったりするなら減らします。</translation>
    </message>
    <message>
        <source>Keep all. Name mlp alone for new facts with less memory; go back to all if the model learns too little.</source>
        <translation>all のままにします。少ないメモリで新しい事実を教えるなら mlp だけにし、学習が不足するなら all に戻します。</translation>
    </message>
    <message>
        <source>With fewer parts less is changed, and less is forgotten.</source>
        <translation>部分が少ないほど変化も忘却も減ります。</translation>
    </message>
    <message>
        <source>Add embed_tokens and lm_head after new tokens were added. Leave it empty otherwise, above all when memory is short.</source>
        <translation>新しいトークンを追加した後は embed_tokens と lm_head を加えます。それ以外、特にメモリが足りないときは空欄にします。</translation>
    </message>
    <message>
        <source>8 to 16 for most tasks, rarely more. Raise it for new skills with much data; lower it if the model overfits. Alpha follows at twice the rank if left empty.</source>
        <translation>ほとんどのタスクは 8～16 で、それ以上はまれです。多くのデータで新しい能力を教えるなら上げ、過学習するなら下げます。alpha は空欄ならランクの 2 倍になります。</translation>
    </message>
    <message>
        <source>Qwen2.5-7B, all linear layers: 20 million parameters at rank 8, 0.3 GB with optimizer state; each doubling doubles that.</source>
        <translation>Qwen2.5-7B の全線形層、ランク 8 では 2,000 万パラメータ、オプティマイザーの状態を含めて 0.3 GB です。ランクを 2 倍にすると、これも 2 倍になります。</translation>
    </message>
    <message>
        <source>Keep twice the rank. Raise it if the adapter learns too weakly, lower it if the loss swings: doubling alpha acts much like doubling the learning rate.</source>
        <translation>ランクの 2 倍のままにします。アダプターの学習が弱いなら上げ、損失が振れるなら下げます。alpha を 2 倍にすると、学習率を 2 倍にするのとほぼ同じように働きます。</translation>
    </message>
    <message>
        <source>0 is fine for most data. Raise it to 0.05 to 0.1 for a few hundred rows or many epochs; lower it if the loss hardly falls.</source>
        <translation>ほとんどのデータは 0 で十分です。数百件のデータやエポックが多い場合は 0.05～0.1 に上げ、損失がほとんど下がらないなら下げます。</translation>
    </message>
    <message>
        <source>LoRA modules</source>
        <translation>LoRA モジュール</translation>
    </message>
    <message>
        <source>Keep all. Name fewer, such as q_proj,v_proj, only when memory is very short; add modules before you raise the rank.</source>
        <translation>all のままにします。メモリが非常に少ないときだけ q_proj,v_proj のように絞ります。ランクを上げる前に、まずモジュールを増やします。</translation>
    </message>
    <message>
        <source>Add embed_tokens and lm_head after new tokens were added, or for a new script or language. Leave it empty otherwise: each costs much memory.</source>
        <translation>新しいトークンを追加した後や、新しい文字体系・言語では embed_tokens と lm_head を加えます。それぞれ多くのメモリを使うため、それ以外は空欄にします。</translation>
    </message>
    <message>
        <source>LoRA+ LR ratio</source>
        <translation>LoRA+ LR 比率</translation>
    </message>
    <message>
        <source>Try 16 with a lower learning rate, such as 2e-5, to speed up early learning. Lower it, or leave it empty, if the loss jumps.</source>
        <translation>初期の学習を速めるなら、2e-5 などの低めの学習率とともに 16 を試します。損失が跳ねるなら下げるか、空欄にします。</translation>
    </message>
    <message>
        <source>LoRA+ embedding LR</source>
        <translation>LoRA+ 埋め込みの LR</translation>
    </message>
    <message>
        <source>Keep 1e-6 unless embeddings are among the LoRA modules. Raise it carefully if new tokens learn too little; lower it if rare words suffer.</source>
        <translation>LoRA モジュールに埋め込みが含まれなければ 1e-6 のままにします。新しいトークンの学習が不足するなら慎重に上げ、まれな語が損なわれるなら下げます。</translation>
    </message>
    <message>
        <source>Create new adapter</source>
        <translation>新しいアダプターを作成</translation>
    </message>
    <message>
        <source>Turn it on to add a second skill without changing the first adapter. Leave it off to train the first one further. Not with quantised weights.</source>
        <translation>最初のアダプターを変えずに次の能力を加えるなら有効にします。最初のアダプターの学習を続けるなら無効のままにします。量子化した重みとは併用できません。</translation>
    </message>
    <message>
        <source>rsLoRA</source>
        <translation>rsLoRA</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA: divides alpha by the square root of the rank instead of the rank.</source>
        <translation>ランク安定化 LoRA です。alpha をランクではなく、ランクの平方根で割ります。</translation>
    </message>
    <message>
        <source>Turn it on for ranks of 64 and above, and set alpha near 16. Leave it off at small ranks, or lower the learning rate.</source>
        <translation>ランク 64 以上で有効にし、alpha を 16 前後にします。小さなランクでは無効のままにするか、学習率を下げます。</translation>
    </message>
    <message>
        <source>High ranks learn as they should; at rank 8 the adapter becomes 2.8 times as strong.</source>
        <translation>高いランクでも十分に学習します。ランク 8 ではアダプターの強さが 2.8 倍になります。</translation>
    </message>
    <message>
        <source>Try it at ranks of 4 to 8, where it helps most. Leave it off when speed matters or the rank is already high.</source>
        <translation>最も効果のあるランク 4～8 で試します。速度を優先する場合や、すでにランクが高い場合は無効のままにします。</translation>
    </message>
    <message>
        <source>Turn it on for faster early learning. Leave it off with quantised weights or preference stages that compare with the starting model. Sharing the adapter needs a conversion.</source>
        <translation>初期の学習を速めるなら有効にします。量子化した重みや、開始時のモデルと比較する選好のステージでは無効のままにします。アダプターを共有するには変換が必要です。</translation>
    </message>
    <message>
        <source>Keep 16. Raise it, or take -1, only for a small model or doubtful results, as it takes long; lower it if the start is too slow.</source>
        <translation>16 のままにします。時間がかかるため、増やす、または -1 にするのは、小さなモデルや結果が疑わしいときだけにします。開始が遅すぎるなら減らします。</translation>
    </message>
    <message>
        <source>Changes the start only.</source>
        <translation>変わるのは開始時だけです。</translation>
    </message>
    <message>
        <source>Turn it on to share the adapter or to load it elsewhere. Leave it off to keep the small form beside its changed model.</source>
        <translation>アダプターを共有したり、他の環境で読み込んだりするなら有効にします。変更後のモデルとともに小さな形で残すなら無効のままにします。</translation>
    </message>
    <message>
        <source>No effect while training; twice the adapter&apos;s size on disk.</source>
        <translation>学習中は影響しません。ディスク上のアダプターのサイズが 2 倍になります。</translation>
    </message>
    <message>
        <source>Keep 0 and choose the block size: exactly one of the two decides. If you set it, lower it for more capacity and raise it to save memory.</source>
        <translation>0 のままにし、ブロックサイズを選びます。使われるのはどちらか一方だけです。設定する場合は、表現力を増やすなら下げ、メモリを節約するなら上げます。</translation>
    </message>
    <message>
        <source>Keep 32. Raise it for more capacity with enough data; lower it if the model overfits or does not fit. The number of blocks must then be 0.</source>
        <translation>32 のままにします。十分なデータで表現力を増やすなら上げ、過学習する場合や収まらない場合は下げます。その際、ブロック数は 0 にする必要があります。</translation>
    </message>
    <message>
        <source>OFT modules</source>
        <translation>OFT モジュール</translation>
    </message>
    <message>
        <source>Keep all. Name fewer layers only if memory is very short, and add them again if the model learns too little.</source>
        <translation>all のままにします。メモリが非常に少ないときだけ層を絞り、学習が不足するなら元に戻します。</translation>
    </message>
    <message>
        <source>0 for most data. Raise it to 0.05 to 0.1 for a few hundred rows or many epochs; lower it if the loss hardly falls.</source>
        <translation>ほとんどのデータは 0 です。数百件のデータやエポックが多い場合は 0.05～0.1 に上げ、損失がほとんど下がらないなら下げます。</translation>
    </message>
    <message>
        <source>Beta value</source>
        <translation>Beta 値</translation>
    </message>
    <message>
        <source>0.1 is usual. Lower it for larger changes, raise it if answers get worse or drift. SimPO needs values near 2.</source>
        <translation>一般的な値は 0.1 です。より大きく変えるなら下げ、回答が悪化したり逸脱したりするなら上げます。SimPO では 2 前後が必要です。</translation>
    </message>
    <message>
        <source>Low values learn fast and drift; high values stay close to the reference.</source>
        <translation>低いと学習は速いものの逸脱しやすく、高いと参照モデルの近くにとどまります。</translation>
    </message>
    <message>
        <source>Ftx gamma</source>
        <translation>Ftx gamma</translation>
    </message>
    <message>
        <source>0 for a first try. Raise it to 0.1 to 1 if the chosen answers themselves become less likely; lower it if preferences are hardly learned.</source>
        <translation>最初は 0 で試します。選ばれた回答自体の確率が下がるなら 0.1～1 に上げ、選好をほとんど学ばないなら下げます。</translation>
    </message>
    <message>
        <source>Keep 0. Raise it to about 0.5 to mix it with the sigmoid loss when pairs are noisy; lower it if preferences are hardly learned.</source>
        <translation>0 のままにします。ペアにノイズが多いなら、sigmoid 損失と混ぜるために 0.5 前後に上げ、選好をほとんど学ばないなら下げます。</translation>
    </message>
    <message>
        <source>The share of pairs that are assumed to be labelled the wrong way round. It works with the sigmoid loss only.</source>
        <translation>ラベルが逆だと想定するペアの割合です。sigmoid 損失だけで使えます。</translation>
    </message>
    <message>
        <source>0 for clean pairs. Raise it to 0.1 if one in ten may be wrong; lower it if margins stay small.</source>
        <translation>正確なペアなら 0 にします。10 組に 1 組ほど誤りがありそうなら 0.1 に上げ、差が広がらないなら下げます。</translation>
    </message>
    <message>
        <source>0.5 to 1.5, with a beta value near 2. Raise it if the two answers stay close; lower it if answers become extreme.</source>
        <translation>Beta 値 2 前後とともに 0.5～1.5 にします。2 つの回答の差が小さいままなら上げ、回答が極端になるなら下げます。</translation>
    </message>
    <message>
        <source>Set 0.5 to 0.8 if tuned answers grow ever longer, lower still if that does not suffice. Leave it empty if length is not a problem.</source>
        <translation>学習後の回答が長くなり続けるなら 0.5～0.8 にし、足りなければさらに下げます。長さに問題がなければ空欄にします。</translation>
    </message>
    <message>
        <source>Weakens the preference for length.</source>
        <translation>長い回答への選好を弱めます。</translation>
    </message>
    <message>
        <source>Raise it if good answers are rare, so that good and bad weigh about the same in sum; lower it in the opposite case.</source>
        <translation>良い回答が少ないなら上げ、良い回答と悪い回答の合計の重みがほぼ等しくなるようにします。逆の場合は下げます。</translation>
    </message>
    <message>
        <source>Lower it if bad answers are far more frequent than good ones; raise it if the model keeps writing them.</source>
        <translation>悪い回答が良い回答よりはるかに多いなら下げ、モデルが悪い回答を書き続けるなら上げます。</translation>
    </message>
    <message>
        <source>Leave it empty. Name a model only to continue an earlier preference run against its old reference. orpo and simpo do without one.</source>
        <translation>空欄にします。以前の選好学習を元の参照モデルで続けるときだけ指定します。orpo と simpo では不要です。</translation>
    </message>
    <message>
        <source>Named: a second model in memory. Empty with LoRA: none.</source>
        <translation>指定すると、モデルがもう 1 つメモリに載ります。LoRA で空欄なら増えません。</translation>
    </message>
    <message>
        <source>Give the adapter of the supervised run if the reference is its base model. Leave it empty if that run was merged.</source>
        <translation>参照モデルがベースモデルなら、教師ありファインチューニングのアダプターを指定します。結合済みなら空欄にします。</translation>
    </message>
    <message>
        <source>Loads the reference model in 4 or 8 bits. Empty leaves it as it is.</source>
        <translation>参照モデルを 4 または 8 ビットで読み込みます。空欄ではそのまま使います。</translation>
    </message>
    <message>
        <source>Use 4 if two models do not fit, 8 for less rounding. Leave it empty if memory suffices.</source>
        <translation>モデルが 2 つ収まらないなら 4、丸めを抑えるなら 8 にします。メモリが足りているなら空欄にします。</translation>
    </message>
    <message>
        <source>Train it first in the reward stage on the same base model. Take an adapter to save memory, a full model if it was trained apart. PPO also needs an older trl than the other stages.</source>
        <translation>同じベースモデルで、先に報酬モデルのステージで学習しておきます。メモリを節約するならアダプター、別に学習したものならモデル全体を選びます。PPO には、他のステージより古い trl も必要です。</translation>
    </message>
    <message>
        <source>Give the adapter of the reward run if the reward model is its base model. Leave it empty if that run was merged.</source>
        <translation>報酬モデルがベースモデルなら、報酬学習のアダプターを指定します。結合済みなら空欄にします。</translation>
    </message>
    <message>
        <source>Use 4 if policy and reward model do not fit together, 8 for less rounding. Leave it empty if memory suffices.</source>
        <translation>方策と報酬モデルが一緒に収まらないなら 4、丸めを抑えるなら 8 にします。メモリが足りているなら空欄にします。</translation>
    </message>
    <message>
        <source>Take lora for the least memory; it works only with LoRA training and without Unsloth. Take full for a model of its own, api for one on another machine.</source>
        <translation>メモリを最も抑えるなら lora にします。LoRA の学習だけで使え、Unsloth とは併用できません。独立したモデルなら full、別のマシンにあるなら api を選びます。</translation>
    </message>
    <message>
        <source>Score norm</source>
        <translation>スコア正規化</translation>
    </message>
    <message>
        <source>Turn it on if rewards are large or change their scale while training. Leave it off if they lie around 1 already.</source>
        <translation>報酬が大きい場合や、学習中に規模が変わる場合に有効にします。もともと 1 前後なら無効のままにします。</translation>
    </message>
    <message>
        <source>Turn it on if updates jump from batch to batch. Leave it off if whole batches differ in quality, which it hides.</source>
        <translation>バッチごとに更新が跳ねるなら有効にします。バッチ間の質の差が見えなくなるため、差がある場合は無効のままにします。</translation>
    </message>
    <message>
        <source>Keep 1. Raise it for steadier updates from more answers; lower it if learning reacts too slowly.</source>
        <translation>1 のままにします。より多くの回答で更新を安定させるなら上げ、学習の反応が遅すぎるなら下げます。</translation>
    </message>
    <message>
        <source>4 is usual. Lower it if the model runs away from its reference; raise it if writing answers takes most of the time.</source>
        <translation>一般的な値は 4 です。モデルが参照モデルから離れすぎるなら下げ、回答の生成に時間の大半がかかるなら上げます。</translation>
    </message>
    <message>
        <source>PPO KL target</source>
        <translation>PPO KL 目標</translation>
    </message>
    <message>
        <source>6 is usual. Lower it to stay closer to the starting model; raise it if the reward hardly grows.</source>
        <translation>一般的な値は 6 です。開始点の近くにとどめるなら下げ、報酬がほとんど増えないなら上げます。</translation>
    </message>
    <message>
        <source>Turn it on only if the order itself teaches something, from easy to hard. Leave it off for files sorted by topic. A validation size still shuffles the rows once.</source>
        <translation>易しいものから難しいものへなど、順序自体に意味があるときだけ有効にします。話題で並べ替えられたファイルでは無効のままにします。検証セットサイズを指定すると、サンプルは 1 回シャッフルされます。</translation>
    </message>
    <message>
        <source>Evaluation strategy</source>
        <translation>評価の単位</translation>
    </message>
    <message>
        <source>Whether the evaluation loss is measured by steps, once per epoch, or not at all during training. Needs a validation size or an evaluation dataset.</source>
        <translation>学習中に評価損失をステップごと、エポックごとに測るか、測らないかを選びます。検証セットサイズか評価データセットが必要です。</translation>
    </message>
    <message>
        <source>Take steps for a curve to compare with the training loss, epoch for short epochs, no if evaluation takes too long.</source>
        <translation>学習損失と比べる曲線がほしいなら steps、エポックが短いなら epoch、評価に時間がかかりすぎるなら no にします。</translation>
    </message>
    <message>
        <source>Shows overfitting: stop when the curve turns up.</source>
        <translation>過学習がわかります。曲線が上向いたら停止します。</translation>
    </message>
    <message>
        <source>Evaluation steps</source>
        <translation>評価ステップ</translation>
    </message>
    <message>
        <source>Take the save steps, so that each checkpoint has its loss. Lower it to catch overfitting early; raise it if evaluation takes much of the time.</source>
        <translation>保存ステップと同じにすると、各チェックポイントの損失がわかります。過学習に早く気付くなら下げ、評価に時間がかかるなら上げます。</translation>
    </message>
    <message>
        <source>Raise it to skip the first part of long runs, in which the loss falls anyway. Keep 0 to see the whole curve.</source>
        <translation>長い学習の序盤は損失が下がって当然のため、省くなら上げます。曲線全体を見るなら 0 のままにします。</translation>
    </message>
    <message>
        <source>Raise it to about twice the training batch size; lower it if evaluation runs out of memory. Keep it the same for runs whose losses you compare.</source>
        <translation>学習時のバッチサイズの 2 倍程度に上げ、評価でメモリが足りなければ下げます。損失を比較する学習どうしでは同じ値にします。</translation>
    </message>
    <message>
        <source>Turn it on to know what the untuned model scores. Leave it off if you know it, or if evaluation takes long.</source>
        <translation>チューニング前のモデルのスコアを知りたいなら有効にします。すでにわかっている場合や、評価に時間がかかる場合は無効のままにします。</translation>
    </message>
    <message>
        <source>Goes back to the checkpoint with the best evaluation when training ends. Save and evaluation strategy must agree, and save steps be a multiple of evaluation steps.</source>
        <translation>学習の終了時に、評価が最良のチェックポイントへ戻ります。保存と評価の単位を一致させ、保存ステップは評価ステップの倍数にする必要があります。</translation>
    </message>
    <message>
        <source>Turn it on with early stopping or many epochs. Leave it off without an evaluation set.</source>
        <translation>早期終了やエポックの多い学習で有効にします。評価データがなければ無効のままにします。</translation>
    </message>
    <message>
        <source>Keep the loss unless you compute accuracy or generate answers; then name accuracy or, for example, rouge-l.</source>
        <translation>正解率の計算や回答の生成を行わないなら、損失のままにします。行う場合は accuracy や rouge-l などを指定します。</translation>
    </message>
    <message>
        <source>Leave it empty. Turn it on or off only for a measure with an unusual name.</source>
        <translation>空欄にします。指標の名前が特殊なときだけ指定します。</translation>
    </message>
    <message>
        <source>3 to 5 with frequent evaluations. Raise it if the curve is noisy, lower it to save time. It needs an evaluation strategy and a measure for the best model.</source>
        <translation>頻繁に評価するなら 3～5 にします。曲線のノイズが大きければ上げ、時間を節約するなら下げます。評価の単位と、最良モデルの指標が必要です。</translation>
    </message>
    <message>
        <source>Turn it on for classification-like answers. Leave it off for free text, where the loss says more, or when answers are generated: the two exclude each other.</source>
        <translation>分類に近い回答で有効にします。損失のほうが有益な自由な文章や、回答を生成する場合は無効のままにします。両者は併用できません。</translation>
    </message>
    <message>
        <source>Turn it on to see which kind of data improves and which gets worse. Leave it off for one number, or when predictions are saved.</source>
        <translation>どの種類のデータが改善し、どれが悪化するかを見るなら有効にします。数値が 1 つでよい場合や、予測を保存する場合は無効のままにします。</translation>
    </message>
    <message>
        <source>Turn it on in a file for evaluation only; leave it off if the losses during training suffice.</source>
        <translation>評価だけのファイルで有効にします。学習中の損失で足りるなら無効のままにします。</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>予測を保存</translation>
    </message>
    <message>
        <source>Turn it on to read answers, not only numbers; it needs generation while evaluating. Turn it off for the loss alone.</source>
        <translation>数値だけでなく回答も読むなら有効にします。評価時の生成が必要です。損失だけでよければ無効にします。</translation>
    </message>
    <message>
        <source>Turn it on for tasks with one right answer. Leave it off for open answers, or if you need the loss, which it replaces. Not with token accuracy.</source>
        <translation>正解が 1 つのタスクで有効にします。自由な回答の場合や、これに置き換わる損失が必要な場合は無効のままにします。トークン正解率とは併用できません。</translation>
    </message>
    <message>
        <source>Leave it empty and use the maximum of new tokens, which decides in every case; raise that if answers break off.</source>
        <translation>空欄にし、常に優先される最大生成トークン数を使います。回答が途中で切れるなら、そちらを上げます。</translation>
    </message>
    <message>
        <source>Leave it empty and use the number of beams among the generation settings, which decides in every case.</source>
        <translation>空欄にし、常に優先される生成設定のビーム数を使います。</translation>
    </message>
    <message>
        <source>Turn it on only if evaluation of an fp32 model does not fit. Leave it off for bf16 models, which gain nothing.</source>
        <translation>fp32 モデルの評価が収まらないときだけ有効にします。効果のない bf16 モデルでは無効のままにします。</translation>
    </message>
    <message>
        <source>Turn it on only on GPUs without bf16, if evaluation does not fit. Turn it off if the evaluation loss becomes infinite.</source>
        <translation>bf16 のない GPU で、評価が収まらないときだけ有効にします。評価損失が無限大になるなら無効にします。</translation>
    </message>
    <message>
        <source>Choose an empty folder on a disk with room for the whole model. Give the adapter and the chat template too, so that the files answer correctly elsewhere.</source>
        <translation>モデル全体が入るディスクの、空のフォルダーを選びます。他の環境でも正しく回答するように、アダプターとチャットテンプレートも指定します。</translation>
    </message>
    <message>
        <source>Max shard size</source>
        <translation>最大シャードサイズ</translation>
    </message>
    <message>
        <source>Keep 5. Lower it if files must be copied or uploaded over a poor connection; raise it for fewer files.</source>
        <translation>5 のままにします。不安定な回線でコピーやアップロードをするなら下げ、ファイル数を減らすなら上げます。</translation>
    </message>
    <message>
        <source>Keep cpu, which needs no GPU memory. Take auto for large models if the GPU has room for them.</source>
        <translation>GPU メモリが不要な cpu のままにします。大きなモデルで GPU に余裕があるなら auto にします。</translation>
    </message>
    <message>
        <source>Export quantisation bits</source>
        <translation>エクスポート量子化ビット</translation>
    </message>
    <message>
        <source>4 is the usual trade; take 8 for less loss, 3 or 2 only if nothing else fits. Merge first and quantise in a second export. Leave it empty for full precision.</source>
        <translation>一般的には 4 が妥当です。劣化を抑えるなら 8、他に方法がないときだけ 3 や 2 にします。先に結合し、量子化は 2 回目のエクスポートで行います。完全な精度なら空欄にします。</translation>
    </message>
    <message>
        <source>Export quantisation data</source>
        <translation>エクスポート量子化データ</translation>
    </message>
    <message>
        <source>Use texts like those the model will write; your training data is good. Change it if answers get worse in one language or style only.</source>
        <translation>モデルが書く内容に近いテキストを使います。学習データが適しています。特定の言語や文体だけで回答が悪化するなら変更します。</translation>
    </message>
    <message>
        <source>Export quantisation samples</source>
        <translation>エクスポート量子化サンプル数</translation>
    </message>
    <message>
        <source>How many texts GPTQ looks at.</source>
        <translation>GPTQ が使うテキストの数です。</translation>
    </message>
    <message>
        <source>128 suffices. Raise it at 3 or 2 bits, or for texts of many kinds; lower it if memory or time runs short.</source>
        <translation>128 で十分です。3 ビットや 2 ビット、または多様なテキストでは増やし、メモリや時間が足りなければ減らします。</translation>
    </message>
    <message>
        <source>Export quantisation length</source>
        <translation>エクスポート量子化長</translation>
    </message>
    <message>
        <source>1,024 suffices for most models. Raise it only if the model is used on long inputs; lower it if memory runs short.</source>
        <translation>ほとんどのモデルは 1,024 で十分です。長い入力で使うモデルでだけ増やし、メモリが足りなければ減らします。</translation>
    </message>
    <message>
        <source>Leave it off: old .bin files can run code when they are opened. Turn it on only for a program that reads nothing else.</source>
        <translation>無効のままにします。旧式の .bin ファイルは、開くとコードが実行されることがあります。これしか読めないプログラムのときだけ有効にします。</translation>
    </message>
    <message>
        <source>Leave it empty and upload the folder yourself, after looking at what is in it. Fill it in only in exported commands that run unattended.</source>
        <translation>空欄にし、中身を確認してから自分でフォルダーをアップロードします。無人で動かすエクスポートしたコマンドでだけ指定します。</translation>
    </message>
    <message>
        <source>512 suits most answers. Raise it if answers break off and for reasoning models, whose thoughts are long; lower it to save time in evaluation.</source>
        <translation>ほとんどの回答は 512 で十分です。回答が途中で切れる場合や、思考の長い推論モデルでは上げます。評価の時間を節約するなら下げます。</translation>
    </message>
    <message>
        <source>Turn it off for exact tasks and for tests that must repeat; turn it on for varied text, and set the temperature then.</source>
        <translation>正確さが必要なタスクや、再現が必要なテストでは無効にします。多様な文章では有効にし、温度を設定します。</translation>
    </message>
    <message>
        <source>0.1 to 0.3 for facts and code, 0.7 to 1 for prose. Lower it if answers invent, raise it if they are all alike. It acts only with sampling.</source>
        <translation>事実やコードでは 0.1～0.3、文章では 0.7～1 にします。作り話が出るなら下げ、どれも似た回答なら上げます。サンプリングが有効なときだけ働きます。</translation>
    </message>
    <message>
        <source>0.7 to 0.95. Lower it if answers wander off, raise it for variety; change it or the temperature, not both at once. It acts only with sampling.</source>
        <translation>0.7～0.95 にします。回答が脱線するなら下げ、多様性がほしいなら上げます。温度と同時には変えません。サンプリングが有効なときだけ働きます。</translation>
    </message>
    <message>
        <source>50 is harmless. Lower it to 20 for stricter answers; raise it, or take 0, and leave the choice to top-p. It acts only with sampling.</source>
        <translation>50 なら無難です。堅実な回答にするなら 20 に下げます。上げるか 0 にして、選択を Top-p に任せることもできます。サンプリングが有効なときだけ働きます。</translation>
    </message>
    <message>
        <source>Keep 1. With several beams raise it if answers are too short, lower it if they are too long.</source>
        <translation>1 のままにします。複数のビームで、回答が短すぎるなら上げ、長すぎるなら下げます。</translation>
    </message>
    <message>
        <source>Keep 1 for chat. Raise it to about 4 in exported commands for translation-like tasks with one right answer; lower it if answers are dull or slow.</source>
        <translation>チャットでは 1 のままにします。翻訳のように正解が 1 つのタスクでは、エクスポートしたコマンドで 4 程度に上げます。回答が単調な場合や遅い場合は下げます。</translation>
    </message>
    <message>
        <source>Leave it and set the new tokens instead. If you use it, raise it until prompt and answer fit.</source>
        <translation>このままにし、代わりに最大生成トークン数を設定します。使う場合は、プロンプトと回答が収まるまで上げます。</translation>
    </message>
    <message>
        <source>Skip special tokens</source>
        <translation>特殊トークンを省く</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off to see whether the model ends its turns correctly, for example with a doubtful template.</source>
        <translation>有効のままにします。テンプレートが疑わしいときなど、モデルがターンを正しく終えるかを確認するなら無効にします。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off in exported commands only to find faults, or when the cache of very long texts does not fit.</source>
        <translation>有効のままにします。不具合を調べるときや、非常に長いテキストのキャッシュが収まらないときだけ、エクスポートしたコマンドで無効にします。</translation>
    </message>
    <message>
        <source>Take vllm or sglang in exported commands for serving many users; keep huggingface for training and for one user.</source>
        <translation>多数の利用者に提供するなら、エクスポートしたコマンドで vllm か sglang を選びます。学習や 1 人での利用では huggingface のままにします。</translation>
    </message>
    <message>
        <source>Keep auto. Take float32 to compare numbers exactly, float16 for GPUs without bf16.</source>
        <translation>auto のままにします。数値を厳密に比較するなら float32、bf16 のない GPU なら float16 を選びます。</translation>
    </message>
    <message>
        <source>Freeze vision tower</source>
        <translation>ビジョンタワーを凍結</translation>
    </message>
    <message>
        <source>Leaves the part of the model that looks at pictures as it is.</source>
        <translation>モデルの、画像を見る部分をそのまま保ちます。</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off for pictures of a very different kind, such as X-rays, with thousands of examples and a low learning rate.</source>
        <translation>有効のままにします。X 線画像など大きく異なる種類の画像では、数千の例と低い学習率を用意して無効にします。</translation>
    </message>
    <message>
        <source>Freeze multi-modal projector</source>
        <translation>マルチモーダルプロジェクターを凍結</translation>
    </message>
    <message>
        <source>Keep it on for tuning. Turn it off when a new vision tower is joined to a language model, or together with the tower.</source>
        <translation>チューニングでは有効のままにします。新しいビジョンタワーを言語モデルにつなぐとき、またはタワーとともに学習するときに無効にします。</translation>
    </message>
    <message>
        <source>Off: a little more, as the layer is small.</source>
        <translation>小さな層なので、無効にしても少し増えるだけです。</translation>
    </message>
    <message>
        <source>Freeze language model</source>
        <translation>言語モデルを凍結</translation>
    </message>
    <message>
        <source>Turn it on to teach a model to see without touching how it writes; unfreeze the tower or projector then. Leave it off to tune answers.</source>
        <translation>文章の書き方を変えずに、見ることを教えるなら有効にします。その際はタワーかプロジェクターの凍結を解除します。回答をチューニングするなら無効のままにします。</translation>
    </message>
    <message>
        <source>Image max pixels</source>
        <translation>画像最大ピクセル</translation>
    </message>
    <message>
        <source>Lower it if memory is short; raise it if small print matters, and the cutoff length with it. 589,824 is 768 by 768.</source>
        <translation>メモリが足りなければ下げます。小さな文字が重要なら、カットオフ長とともに上げます。589,824 は 768×768 です。</translation>
    </message>
    <message>
        <source>Image min pixels</source>
        <translation>画像最小ピクセル</translation>
    </message>
    <message>
        <source>Keep 1,024, which is 32 by 32. Raise it if tiny icons must be read; lower it if many tiny pictures take too many tokens.</source>
        <translation>1,024（32×32）のままにします。ごく小さなアイコンを読む必要があるなら上げ、多数の小さな画像がトークンを使いすぎるなら下げます。</translation>
    </message>
    <message>
        <source>Enlarging adds no detail, but some models need a minimum.</source>
        <translation>拡大しても細部は増えませんが、最小サイズが必要なモデルもあります。</translation>
    </message>
    <message>
        <source>Video max pixels</source>
        <translation>動画最大ピクセル</translation>
    </message>
    <message>
        <source>Keep 65,536, which is 256 by 256. Raise it in small steps if writing must be read, as frames are many; lower it if memory is short.</source>
        <translation>65,536（256×256）のままにします。文字を読む必要があるなら、フレームが多いため少しずつ上げ、メモリが足りなければ下げます。</translation>
    </message>
    <message>
        <source>Video min pixels</source>
        <translation>動画最小ピクセル</translation>
    </message>
    <message>
        <source>Keep 256, which is 16 by 16. Raise it only for a model that refuses small frames; lower values hardly save anything.</source>
        <translation>256（16×16）のままにします。小さなフレームを受け付けないモデルでだけ上げます。下げてもほとんど節約になりません。</translation>
    </message>
    <message>
        <source>Video FPS</source>
        <translation>動画 FPS</translation>
    </message>
    <message>
        <source>2 shows ordinary actions. Raise it for fast movement, lower it for long videos; the limit of frames still applies.</source>
        <translation>通常の動作なら 2 で十分です。速い動きでは上げ、長い動画では下げます。フレーム数の上限も適用されます。</translation>
    </message>
    <message>
        <source>Video max frames</source>
        <translation>動画最大フレーム数</translation>
    </message>
    <message>
        <source>Lower it if memory is short; raise it for long videos with many events. 128 is two frames a second for about a minute.</source>
        <translation>メモリが足りなければ下げ、出来事の多い長い動画では上げます。128 は、毎秒 2 フレームで約 1 分に相当します。</translation>
    </message>
    <message>
        <source>No effect, but the earlier result is lost.</source>
        <translation>影響はありませんが、以前の結果は失われます。</translation>
    </message>
    <message>
        <source>The checkpoint folder to continue from, with optimizer, LR scheduler, random state and position in the data.</source>
        <translation>再開元のチェックポイントフォルダーです。オプティマイザー、学習率スケジューラ、乱数の状態、データの位置も引き継ぎます。</translation>
    </message>
    <message>
        <source>Leave it empty: the latest checkpoint in the output folder is found by itself. Name one to go back to an earlier step. Keep epochs and batch sizes as they were.</source>
        <translation>空欄にすると、出力フォルダーの最新のチェックポイントが自動で見つかります。前のステップに戻るときだけ指定します。エポック数とバッチサイズは変えないでください。</translation>
    </message>
    <message>
        <source>Logging steps</source>
        <translation>ロギングステップ</translation>
    </message>
    <message>
        <source>5 to 10 for short runs. Raise it for very long ones or a calmer curve; lower it to 1 to look for faults.</source>
        <translation>短い学習では 5～10 にします。非常に長い学習や滑らかな曲線では上げ、不具合を調べるなら 1 に下げます。</translation>
    </message>
    <message>
        <source>Keep steps: without points there is no curve to watch. Take epoch for very many short epochs.</source>
        <translation>steps のままにします。記録点がないと曲線を確認できません。短いエポックを何度も繰り返すなら epoch にします。</translation>
    </message>
    <message>
        <source>No effect on the model; early stopping and evaluation do not depend on it.</source>
        <translation>モデルには影響しません。早期終了と評価もこの設定に左右されません。</translation>
    </message>
    <message>
        <source>Turn it on to see the loss at the start, and mistakes in the set-up, at once. Leave it off if the logging steps are few.</source>
        <translation>開始時の損失や設定の誤りをすぐに確認するなら有効にします。ロギングステップが小さいなら無効のままにします。</translation>
    </message>
    <message>
        <source>No effect on the model; it hides a broken run.</source>
        <translation>モデルには影響しませんが、破綻した学習に気付けなくなります。</translation>
    </message>
    <message>
        <source>Save steps</source>
        <translation>保存ステップ</translation>
    </message>
    <message>
        <source>Lower it if losing an interval would hurt; raise it, or limit the number of checkpoints, on small disks. It must be a multiple of the evaluation steps to keep the best.</source>
        <translation>間隔 1 回分を失うと困るなら下げます。ディスクが小さければ上げるか、保持する数を制限します。最良モデルを残すには評価ステップの倍数にする必要があります。</translation>
    </message>
    <message>
        <source>steps for long epochs, epoch for short ones. best needs an evaluation strategy; no leaves nothing to resume.</source>
        <translation>エポックが長いなら steps、短いなら epoch にします。best には評価の単位が必要です。no では再開できるものが残りません。</translation>
    </message>
    <message>
        <source>2 or 3 suffice to go back. Raise it, or leave it empty, to compare steps later; lower it if the disk fills.</source>
        <translation>戻るだけなら 2 か 3 で十分です。後でステップを比較するなら増やすか空欄にし、ディスクがいっぱいになるなら減らします。</translation>
    </message>
    <message>
        <source>No effect, but deleted steps cannot be compared.</source>
        <translation>影響はありませんが、削除したステップは比較できません。</translation>
    </message>
    <message>
        <source>Leaves optimizer, LR scheduler and random state out of checkpoints.</source>
        <translation>オプティマイザー、学習率スケジューラ、乱数の状態をチェックポイントから省きます。</translation>
    </message>
    <message>
        <source>Turn it on if disk is short and the run will not be resumed. Leave it off for long runs.</source>
        <translation>ディスクが足りず、再開しない場合に有効にします。長い学習では無効のままにします。</translation>
    </message>
    <message>
        <source>In LLaMA-Factory, draws the curves of loss and evaluation loss as pictures into the output folder at the end.</source>
        <translation>LLaMA-Factory で、損失と評価損失の曲線を、終了時に画像として出力フォルダーに描きます。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to see whether training converges, as LLaMA Board does. Leave it off without a use for pictures; the chart here shows the curve live and exports it.</source>
        <translation>LLaMA Board と同じように収束を確認するなら、エクスポートしたコマンドで有効にします。画像が不要なら無効のままにします。このアプリのグラフは曲線をその場で表示し、エクスポートもできます。</translation>
    </message>
    <message>
        <source>Leave it off. Turn it on in exported commands only when skipping is slow, as with streamed data.</source>
        <translation>無効のままにします。ストリーミングなど、飛ばす処理が遅いときだけ、エクスポートしたコマンドで有効にします。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when full tuning nearly fits, with pure bf16, without which it saves little. Leave it off if memory suffices. Not with LoRA, DeepSpeed, APOLLO or BAdam.</source>
        <translation>フルチューニングがあと少しで収まるときに、エクスポートしたコマンドで純 bf16 とともに有効にします。純 bf16 でなければほとんど節約になりません。メモリが足りているなら無効のままにします。LoRA、DeepSpeed、APOLLO、BAdam とは併用できません。</translation>
    </message>
    <message>
        <source>GaLore update interval</source>
        <translation>GaLore 更新間隔</translation>
    </message>
    <message>
        <source>200 is usual. Lower it if the loss stalls; raise it if the pauses for new projections cost too much.</source>
        <translation>一般的な値は 200 です。損失が停滞するなら下げ、射影の計算による中断が長すぎるなら上げます。</translation>
    </message>
    <message>
        <source>Keep 2 and tune the learning rate instead; both act alike. Lower it if the loss swings, raise it if it hardly falls.</source>
        <translation>2 のままにし、代わりに学習率を調整します。働きは同じです。損失が振れるなら下げ、ほとんど下がらないなら上げます。</translation>
    </message>
    <message>
        <source>GaLore modules</source>
        <translation>GaLore モジュール</translation>
    </message>
    <message>
        <source>Keep all. Leave a layer out only if its exact gradient matters and memory allows; it is then trained with plain AdamW.</source>
        <translation>all のままにします。正確な勾配が重要でメモリが許す層だけを除きます。除いた層は通常の AdamW で学習されます。</translation>
    </message>
    <message>
        <source>Lets GaLore update each layer as soon as its gradient is there and free it. Not with gradient accumulation or several GPUs.</source>
        <translation>GaLore で、層の勾配が得られたらすぐに更新して解放します。勾配累積や複数の GPU とは併用できません。</translation>
    </message>
    <message>
        <source>Turn it on if gradients are what does not fit. Leave it off if you need accumulation.</source>
        <translation>勾配が収まらないなら有効にします。勾配累積が必要なら無効のままにします。</translation>
    </message>
    <message>
        <source>Turn it on like GaLore, with pure bf16; it is cheaper, as its projection is random. Leave it off if memory suffices. Not with LoRA, DeepSpeed, GaLore or BAdam.</source>
        <translation>GaLore と同じく、純 bf16 とともに有効にします。射影がランダムなため、負荷は小さくなります。メモリが足りているなら無効のままにします。LoRA、DeepSpeed、GaLore、BAdam とは併用できません。</translation>
    </message>
    <message>
        <source>Raise it towards 256 for quality, lower it for memory; 1 works for the smallest memory, with a larger scale.</source>
        <translation>品質を上げるなら 256 に近づけ、メモリを減らすなら下げます。メモリを最小にするなら、スケールを大きくして 1 でも動作します。</translation>
    </message>
    <message>
        <source>APOLLO update interval</source>
        <translation>APOLLO 更新間隔</translation>
    </message>
    <message>
        <source>200 is usual; with random projections it matters little. Lower it if the loss stalls, raise it with exact projections, which are slow.</source>
        <translation>一般的な値は 200 です。ランダムな射影ではほとんど影響しません。損失が停滞するなら下げ、低速な厳密な射影では上げます。</translation>
    </message>
    <message>
        <source>Multiplies the update of the layers that APOLLO projects.</source>
        <translation>APOLLO が射影する層の更新に掛ける値です。</translation>
    </message>
    <message>
        <source>Smaller ranks need larger scales: 32 fits rank 16, 128 fits rank 1. Lower it if the loss swings, raise it if it hardly falls.</source>
        <translation>ランクが小さいほど大きなスケールが必要です。ランク 16 なら 32、ランク 1 なら 128 が目安です。損失が振れるなら下げ、ほとんど下がらないなら上げます。</translation>
    </message>
    <message>
        <source>APOLLO modules</source>
        <translation>APOLLO モジュール</translation>
    </message>
    <message>
        <source>Keep all. Leave a layer out only if it learns badly and memory allows; it is then trained with plain AdamW.</source>
        <translation>all のままにします。学習がうまくいかず、メモリが許す層だけを除きます。除いた層は通常の AdamW で学習されます。</translation>
    </message>
    <message>
        <source>Lets APOLLO update each layer as soon as its gradient is there, then free it. It excludes gradient accumulation and several GPUs.</source>
        <translation>APOLLO で、層の勾配が得られたらすぐに更新し、解放します。勾配累積や複数の GPU とは併用できません。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when full tuning does not fit on one GPU. Leave it off if it fits. Not with LoRA, GaLore or APOLLO.</source>
        <translation>フルチューニングが 1 つの GPU に収まらないときに、エクスポートしたコマンドで有効にします。収まるなら無効のままにします。LoRA、GaLore、APOLLO とは併用できません。</translation>
    </message>
    <message>
        <source>Keep layer, which saves the most and works over several GPUs with DeepSpeed stage 3. Take ratio to spread the work over the model, on one GPU.</source>
        <translation>最も節約でき、DeepSpeed stage 3 なら複数の GPU でも動作する layer のままにします。単一 GPU で、学習をモデル全体に行き渡らせるなら ratio にします。</translation>
    </message>
    <message>
        <source>BAdam switch mode</source>
        <translation>BAdam 切り替え方法</translation>
    </message>
    <message>
        <source>Keep ascending. Take random for many short turns, descending to start near the output, fixed only for experiments.</source>
        <translation>ascending のままにします。短い切り替えを何度も行うなら random、出力側から始めるなら descending、実験でだけ fixed を選びます。</translation>
    </message>
    <message>
        <source>Hardly any effect in long runs; fixed trains one block only.</source>
        <translation>長い学習ではほとんど影響しません。fixed は 1 ブロックだけを学習します。</translation>
    </message>
    <message>
        <source>BAdam switch interval</source>
        <translation>BAdam 切り替え間隔</translation>
    </message>
    <message>
        <source>Choose it so that every block has its turn: at most the steps of the run divided by the layers. Lower it in short runs, raise it in long ones.</source>
        <translation>すべてのブロックに順番が回る値にします。最大でも、学習のステップ数を層の数で割った値です。短い学習では下げ、長い学習では上げます。</translation>
    </message>
    <message>
        <source>BAdam update ratio</source>
        <translation>BAdam 更新比率</translation>
    </message>
    <message>
        <source>0.05 is a start. Raise it for faster learning if memory allows; lower it if the run does not fit.</source>
        <translation>まず 0.05 から始めます。メモリが許し、学習を速めるなら上げ、収まらないなら下げます。</translation>
    </message>
    <message>
        <source>Start with sigmoid; take simpo or orpo if memory is short. In LLaMA-Factory with trl 0.20 or newer, hinge, ipo and kto_pair compute sigmoid.</source>
        <translation>まず sigmoid で始め、メモリが足りなければ simpo か orpo を選びます。trl 0.20 以降を使う LLaMA-Factory では、hinge、ipo、kto_pair は sigmoid として計算されます。</translation>
    </message>
    <message>
        <source>Keep none to work offline: the Runs page keeps all curves. Name tensorboard in exported commands for local files, another service to share curves. PPO takes wandb, tensorboard or trackio only.</source>
        <translation>オフラインで使うなら none のままにします。曲線はすべて実行ページに残ります。ローカルファイルなら tensorboard、曲線を共有するなら他のサービスを、エクスポートしたコマンドで指定します。PPO で使えるのは wandb、tensorboard、trackio だけです。</translation>
    </message>
    <message>
        <source>The name of the run in an external logger. Empty means the output folder.</source>
        <translation>外部ロガーでの実行の名前です。空欄では出力フォルダーの名前になります。</translation>
    </message>
    <message>
        <source>Say what is special about the run: data, method, rate. Leave it empty if the folder&apos;s name says so.</source>
        <translation>データ、方法、学習率など、この学習の特徴を書きます。フォルダーの名前でわかるなら空欄にします。</translation>
    </message>
    <message>
        <source>No effect; a clear name only helps you find a run again.</source>
        <translation>影響はありません。わかりやすい名前は、後で見つけるのに役立つだけです。</translation>
    </message>
    <message>
        <source>Leave it empty: files then go into the output folder. Set it only if one TensorBoard shows many runs.</source>
        <translation>空欄にすると、ファイルは出力フォルダーに入ります。1 つの TensorBoard で多くの学習を表示するときだけ設定します。</translation>
    </message>
    <message>
        <source>Turn it on in exported commands if your team watches runs there. Leave it off for private data, or choose the local mode.</source>
        <translation>チームで学習を確認しているなら、エクスポートしたコマンドで有効にします。非公開のデータでは無効のままにするか、ローカルモードを選びます。</translation>
    </message>
    <message>
        <source>Use one project for runs that you compare with each other; start another for a new task. LLaMA-Factory&apos;s own name is a usable default.</source>
        <translation>互いに比較する学習は同じプロジェクトにし、新しいタスクでは別のプロジェクトにします。LLaMA-Factory の既定の名前も使えます。</translation>
    </message>
    <message>
        <source>The name of this run in SwanLab. If it is empty, SwanLab chooses one.</source>
        <translation>SwanLab でのこの実行の名前です。空欄では SwanLab が決めます。</translation>
    </message>
    <message>
        <source>Name what differs from other runs: data, method, learning rate. Leave it empty for trials you will not look up again.</source>
        <translation>データ、方法、学習率など、他との違いを書きます。見返さない試行では空欄にします。</translation>
    </message>
    <message>
        <source>No effect; it only labels the curves.</source>
        <translation>影響はありません。曲線の名前になるだけです。</translation>
    </message>
    <message>
        <source>The workspace of SwanLab that the run belongs to. Left empty, it is your own.</source>
        <translation>この実行が属する SwanLab のワークスペースです。空欄では自分のものになります。</translation>
    </message>
    <message>
        <source>Name your team&apos;s workspace to share the run; leave it empty to keep the run to yourself.</source>
        <translation>共有するならチームのワークスペースを指定し、自分だけで使うなら空欄にします。</translation>
    </message>
    <message>
        <source>Log in once with SwanLab&apos;s own program and leave this empty; fill it in only on a machine where you cannot.</source>
        <translation>SwanLab 自身のプログラムで 1 回ログインし、空欄にします。ログインできないマシンでだけ入力します。</translation>
    </message>
    <message>
        <source>Take local on machines without a network or for private data, cloud to watch the run from elsewhere.</source>
        <translation>ネットワークのないマシンや非公開のデータでは local、別の場所から確認するなら cloud にします。</translation>
    </message>
    <message>
        <source>Raise it to 1.05 to 1.1 against loops; lower it if lists, code or names suffer. Loops after tuning often come from a wrong template.</source>
        <translation>繰り返しに陥るなら 1.05～1.1 に上げ、箇条書き、コード、名前が損なわれるなら下げます。チューニング後の繰り返しは、テンプレートの誤りが原因であることがよくあります。</translation>
    </message>
    <message>
        <source>The folder for TensorBoard files. The trainer library marks this key as outdated.</source>
        <translation>TensorBoard のファイルを置くフォルダーです。トレーナーライブラリではこのキーは旧式とされています。</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two evaluations. Empty means the logging steps.</source>
        <translation>評価と評価の間のステップ数です。1 未満では全ステップに対する割合になります。空欄ではロギングステップと同じです。</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two points of the loss curve; each is the mean of the steps since the last.</source>
        <translation>損失曲線の点と点の間のステップ数です。1 未満では全ステップに対する割合になります。各点は、前の点からのステップの平均です。</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two checkpoints. The last step is always saved.</source>
        <translation>チェックポイントの間のステップ数です。1 未満では全ステップに対する割合になります。最後のステップは必ず保存されます。</translation>
    </message>
    <message>
        <source>Loads a full reward model in 4 or 8 bits. Empty means unquantised.</source>
        <translation>モデル全体の報酬モデルを 4 または 8 ビットで読み込みます。空欄では量子化しません。</translation>
    </message>
    <message>
        <source>Keep adamw_torch or its fused form; they differ in speed only. Take adamw_8bit if full tuning nearly fits. Paged forms give the same results; our engine does not page. GaLore, APOLLO, BAdam, Adam-mini and Muon have switches of their own.</source>
        <translation>adamw_torch かその融合版のままにします。違いは速度だけです。フルチューニングがあと少しで収まるなら adamw_8bit を選びます。ページング版も結果は同じで、内蔵エンジンはページングしません。GaLore、APOLLO、BAdam、Adam-mini、Muon は別の設定です。</translation>
    </message>
    <message>
        <source>8-bit forms learn nearly as AdamW does. Other rules need other learning rates.</source>
        <translation>8 ビット版の学習は AdamW とほぼ同じです。規則が変われば、適した学習率も変わります。</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, older name</source>
        <translation>AdamW（8 ビット、旧名称）</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW（8 ビット）</translation>
    </message>
    <message>
        <source>AdamW, paged</source>
        <translation>AdamW（ページング）</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW（8 ビット、ページング）</translation>
    </message>
    <message>
        <source>Our engine quantises as bitsandbytes does: nf4, with the scales quantised too.</source>
        <translation>内蔵エンジンの量子化は bitsandbytes と同じ nf4 で、スケールも量子化します。</translation>
    </message>
    <message>
        <source>Our engine quantises to 4 bits and needs a GPU for it; a quantised GGUF file needs neither.</source>
        <translation>内蔵エンジンは 4 ビットに量子化し、それには GPU が必要です。量子化済みの GGUF ファイルなら、量子化も GPU も不要です。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Batch size 1 with %1 accumulation steps</source>
        <translation>バッチサイズを 1、勾配累積を %1 にする</translation>
    </message>
    <message>
        <source>Compute in bf16</source>
        <translation>bf16 で計算する</translation>
    </message>
    <message>
        <source>Hold the frozen weights in 4 bits</source>
        <translation>凍結した重みを 4 ビットで保持する</translation>
    </message>
    <message>
        <source>Train a LoRA adapter instead of the whole model</source>
        <translation>モデル全体ではなく LoRA アダプターを学習する</translation>
    </message>
    <message>
        <source>Cut rows at %1 tokens</source>
        <translation>サンプルを %1 トークンで切る</translation>
    </message>
    <message>
        <source>Keep the optimizer&apos;s moments in 8 bits</source>
        <translation>オプティマイザのモーメントを 8 ビットで保持する</translation>
    </message>
    <message>
        <source>%1 of %2 layers are computed twice</source>
        <translation>%2 層のうち %1 層を二度計算します</translation>
    </message>
    <message>
        <source>feed-forward blocks take %1 tokens at a time</source>
        <translation>フィードフォワードは一度に %1 トークンを処理します</translation>
    </message>
    <message>
        <source>what layers keep waits in main memory</source>
        <translation>層が残すものはメインメモリに置きます</translation>
    </message>
    <message>
        <source>the embedding stays in main memory</source>
        <translation>埋め込みはメインメモリに置きます</translation>
    </message>
    <message>
        <source>weights are brought in layer by layer</source>
        <translation>重みを層ごとに読み込みます</translation>
    </message>
    <message>
        <source>rows go through the model one by one</source>
        <translation>行を一つずつモデルに通します</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Chat or instructions, LoRA</source>
        <translation>チャット・指示、LoRA</translation>
    </message>
    <message>
        <source>The usual start for questions and answers: 5e-5, three epochs, rank 8, batches of 16.</source>
        <translation>質問と回答を学習するときの標準的な出発点です。学習率 5e-5、3 エポック、ランク 8、バッチ 16 です。</translation>
    </message>
    <message>
        <source>A small dataset</source>
        <translation>小さなデータセット</translation>
    </message>
    <message>
        <source>More epochs for little data, with 15 % of the rows held back and evaluated after each epoch, so that overfitting shows.</source>
        <translation>少ないデータのためにエポックを増やし、サンプルの 15 % を取り分けて各エポックの後に評価し、過学習がわかるようにします。</translation>
    </message>
    <message>
        <source>A large dataset</source>
        <translation>大きなデータセット</translation>
    </message>
    <message>
        <source>Two epochs are enough for much data; 5 % of the rows are evaluated every 100 steps.</source>
        <translation>データが多ければ 2 エポックで十分です。サンプルの 5 % を 100 ステップごとに評価します。</translation>
    </message>
    <message>
        <source>Careful, keep what the model knows</source>
        <translation>モデルの知識を保つ慎重な学習</translation>
    </message>
    <message>
        <source>LoRA with a lower learning rate and some dropout, so that the model forgets less.</source>
        <translation>学習率を下げ、ドロップアウトを少し加えた LoRA です。モデルの忘却を抑えます。</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>全パラメータ</translation>
    </message>
    <message>
        <source>All weights are trained at 1e-5, which needs several times the memory of LoRA.</source>
        <translation>すべての重みを 1e-5 で学習します。LoRA の数倍のメモリが必要です。</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>継続事前学習</translation>
    </message>
    <message>
        <source>Plain text in full rows, read once with LoRA of rank 16: for LLaMA-Factory only.</source>
        <translation>プレーンテキストを長さいっぱいのシーケンスに詰め、ランク 16 の LoRA で 1 回だけ読みます。LLaMA-Factory 専用です。</translation>
    </message>
    <message>
        <source>8 GB card</source>
        <translation>8 GB の GPU</translation>
    </message>
    <message>
        <source>LoRA on weights in 4 bits, one row of at most 1,024 tokens at a time.</source>
        <translation>4 ビットの重みに LoRA を使い、最大 1,024 トークンのサンプルを 1 件ずつ処理します。</translation>
    </message>
    <message>
        <source>12 GB card</source>
        <translation>12 GB の GPU</translation>
    </message>
    <message>
        <source>LoRA on weights in 4 bits, one row of at most 2,048 tokens at a time.</source>
        <translation>4 ビットの重みに LoRA を使い、最大 2,048 トークンのサンプルを 1 件ずつ処理します。</translation>
    </message>
    <message>
        <source>24 GB card</source>
        <translation>24 GB の GPU</translation>
    </message>
    <message>
        <source>Weights as they are, one row of at most 2,048 tokens at a time.</source>
        <translation>重みは元のまま、最大 2,048 トークンのサンプルを 1 件ずつ処理します。</translation>
    </message>
    <message>
        <source>48 GB or more</source>
        <translation>48 GB 以上</translation>
    </message>
    <message>
        <source>Weights as they are, two rows of at most 4,096 tokens at a time.</source>
        <translation>重みは元のまま、最大 4,096 トークンのサンプルを 2 件ずつ処理します。</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>タスク別</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>GPU 別</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Change %1 and %2</source>
        <translation>%1 と %2 を変更</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 を空にする</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 を無効にする</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>%1 を有効にする</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 を %2 にする</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Adapters can be given with the lora method only.</source>
        <translation>アダプターを指定できるのは lora だけです。</translation>
    </message>
    <message>
        <source>Quantised weights cannot be trained themselves: use lora, or no quantisation.</source>
        <translation>量子化した重み自体は学習できません。lora を使うか、量子化をやめてください。</translation>
    </message>
    <message>
        <source>PiSSA takes weights apart and cannot do so with quantised ones.</source>
        <translation>PiSSA は重みを分解するため、量子化した重みには使えません。</translation>
    </message>
    <message>
        <source>The vocabulary of a quantised model cannot be resized.</source>
        <translation>量子化したモデルの語彙サイズは変更できません。</translation>
    </message>
    <message>
        <source>A new adapter needs the old one merged first, which quantised weights do not allow.</source>
        <translation>新しいアダプターを作るには先に古いアダプターを結合する必要がありますが、量子化した重みには結合できません。</translation>
    </message>
    <message>
        <source>A quantised model takes one adapter only.</source>
        <translation>量子化したモデルに使えるアダプターは 1 つだけです。</translation>
    </message>
    <message>
        <source>bitsandbytes quantises to 4 or 8 bits.</source>
        <translation>bitsandbytes の量子化は 4 または 8 ビットです。</translation>
    </message>
    <message>
        <source>HQQ quantises to 1 to 6 or to 8 bits.</source>
        <translation>HQQ の量子化は 1～6 または 8 ビットです。</translation>
    </message>
    <message>
        <source>EETQ quantises to 8 bits.</source>
        <translation>EETQ の量子化は 8 ビットです。</translation>
    </message>
    <message>
        <source>vLLM answers with models of the sft stage only.</source>
        <translation>vLLM で回答できるのは sft ステージのモデルだけです。</translation>
    </message>
    <message>
        <source>vLLM cannot quantise while loading.</source>
        <translation>vLLM は読み込み時に量子化できません。</translation>
    </message>
    <message>
        <source>vLLM takes no RoPE scaling here.</source>
        <translation>ここでは vLLM で RoPE スケーリングを使えません。</translation>
    </message>
    <message>
        <source>vLLM takes one adapter only.</source>
        <translation>vLLM で使えるアダプターは 1 つだけです。</translation>
    </message>
    <message>
        <source>%1 is above the usual 5e-5 for LoRA: the loss may oscillate.</source>
        <translation>%1 は LoRA で一般的な 5e-5 を超えています。損失が振動するおそれがあります。</translation>
    </message>
    <message>
        <source>%1 is above the usual 1e-5 when whole weights are trained.</source>
        <translation>%1 は重み全体を学習するときに一般的な 1e-5 を超えています。</translation>
    </message>
    <message>
        <source>%1 is so small that the model will hardly learn.</source>
        <translation>%1 は小さすぎて、モデルはほとんど学習しません。</translation>
    </message>
    <message>
        <source>More than 10 epochs usually overfit.</source>
        <translation>10 エポックを超えると、たいてい過学習します。</translation>
    </message>
    <message>
        <source>The maximum of steps decides; the number of epochs is not used.</source>
        <translation>最大ステップ数が優先され、エポック数は使われません。</translation>
    </message>
    <message>
        <source>Less than one row in a hundred: the evaluation loss will be noisy.</source>
        <translation>100 件に 1 件未満です。評価損失のばらつきが大きくなります。</translation>
    </message>
    <message>
        <source>A large part of the data is held back from training.</source>
        <translation>データの多くが学習から取り分けられます。</translation>
    </message>
    <message>
        <source>Rows are held back but never evaluated.</source>
        <translation>取り分けたサンプルが一度も評価されません。</translation>
    </message>
    <message>
        <source>Memory grows with the longest sample. The 95th or 99th percentile of the data is usually enough.</source>
        <translation>メモリは最長のサンプルに応じて増えます。通常はデータの 95 または 99 パーセンタイルで十分です。</translation>
    </message>
    <message>
        <source>Most answers will be cut off, and the model will learn to stop early.</source>
        <translation>ほとんどの回答が途中で切れ、モデルは早く終えることを覚えてしまいます。</translation>
    </message>
    <message>
        <source>fp16 needs a GPU.</source>
        <translation>fp16 には GPU が必要です。</translation>
    </message>
    <message>
        <source>The model&apos;s name says it is a base model. It has not seen this chat template: start from the instruct model, or train longer and use the same template in chat.</source>
        <translation>名前からするとベースモデルで、このチャットテンプレートを知りません。instruct モデルから始めるか、長めに学習してチャットでも同じテンプレートを使ってください。</translation>
    </message>
    <message>
        <source>Alpha is usually one to four times the rank.</source>
        <translation>alpha は通常、ランクの 1～4 倍です。</translation>
    </message>
    <message>
        <source>8 to 16 is usual. Ranks this high learn as they should only with rank-stabilised LoRA.</source>
        <translation>一般的な値は 8～16 です。これほど高いランクは、rsLoRA を使わないと十分に学習しません。</translation>
    </message>
    <message>
        <source>Dropout above 0.1 slows learning; at 1 the adapter learns nothing.</source>
        <translation>ドロップアウトが 0.1 を超えると学習が遅くなり、1 ではアダプターが何も学習しません。</translation>
    </message>
    <message>
        <source>Packed samples see each other. Keep them apart for conversations.</source>
        <translation>パッキングしたサンプルは互いに見えます。会話データでは分離してください。</translation>
    </message>
    <message>
        <source>An effective batch below 4 makes noisy steps; accumulation costs no memory.</source>
        <translation>実効バッチサイズが 4 未満だと更新のノイズが大きくなります。勾配累積を増やしてもメモリは増えません。</translation>
    </message>
    <message>
        <source>Few, large steps: a small dataset is over before the model has learned.</source>
        <translation>大きなステップがわずかしかありません。小さなデータセットでは、モデルが学習する前に終わってしまいます。</translation>
    </message>
    <message>
        <source>The constant schedule has no warmup.</source>
        <translation>一定スケジュールにはウォームアップがありません。</translation>
    </message>
    <message>
        <source>A dataset is named twice, so its rows count twice.</source>
        <translation>同じデータセットが 2 回指定されているため、そのサンプルは 2 回数えられます。</translation>
    </message>
    <message>
        <source>5 is the usual noise; above 15 answers lose their facts.</source>
        <translation>一般的なノイズは 5 です。15 を超えると回答が事実から外れます。</translation>
    </message>
    <message>
        <source>Without an output folder the result goes to trainer_output.</source>
        <translation>出力フォルダーがないと、結果は trainer_output に保存されます。</translation>
    </message>
    <message>
        <source>A validation share needs a dataset to be taken from.</source>
        <translation>検証用の割合には、取り分ける元のデータセットが必要です。</translation>
    </message>
    <message>
        <source>Give a validation share or an evaluation dataset, not both.</source>
        <translation>検証用の割合か評価データセットのどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Mixing shares are numbers separated by commas, and need a strategy that interleaves.</source>
        <translation>混合の割合はカンマ区切りの数値で、交互に混ぜる方法が必要です。</translation>
    </message>
    <message>
        <source>There must be one mixing share for each training set.</source>
        <translation>混合の割合は学習データセットごとに 1 つ必要です。</translation>
    </message>
    <message>
        <source>There must be one mixing share for each evaluation set too.</source>
        <translation>混合の割合は評価データセットにもそれぞれ 1 つ必要です。</translation>
    </message>
    <message>
        <source>Streaming does not know how many rows there are: give a number of validation rows.</source>
        <translation>ストリーミングでは総件数がわかりません。検証セットは件数で指定してください。</translation>
    </message>
    <message>
        <source>Streaming cannot stop after a number of rows: limit the steps instead.</source>
        <translation>ストリーミングは件数では止められません。代わりにステップ数を制限してください。</translation>
    </message>
    <message>
        <source>Training on the last answer only and training on prompts exclude each other.</source>
        <translation>最後の回答だけの学習とプロンプトの学習は同時に使えません。</translation>
    </message>
    <message>
        <source>Trackio needs a project name.</source>
        <translation>Trackio にはプロジェクト名が必要です。</translation>
    </message>
    <message>
        <source>Answers are generated in the sft stage only.</source>
        <translation>回答を生成できるのは sft ステージだけです。</translation>
    </message>
    <message>
        <source>Packing without mixing works in the sft stage only.</source>
        <translation>無汚染パッキングは sft ステージだけで使えます。</translation>
    </message>
    <message>
        <source>Which tokens are trained can be chosen in the sft stage only.</source>
        <translation>学習するトークンを選べるのは sft ステージだけです。</translation>
    </message>
    <message>
        <source>Predictions are answers: switch generation on to save them.</source>
        <translation>予測とは生成された回答です。保存するには生成を有効にしてください。</translation>
    </message>
    <message>
        <source>Reward and PPO runs cannot go back to their best checkpoint.</source>
        <translation>報酬モデルと PPO の学習では、最良のチェックポイントに戻れません。</translation>
    </message>
    <message>
        <source>PPO can only train.</source>
        <translation>PPO は学習だけに使えます。</translation>
    </message>
    <message>
        <source>PPO does not go with shifted attention.</source>
        <translation>PPO はシフト疎アテンションと併用できません。</translation>
    </message>
    <message>
        <source>KTransformers cannot share the model with a reward adapter.</source>
        <translation>KTransformers はモデルを報酬アダプターと共有できません。</translation>
    </message>
    <message>
        <source>Unsloth cannot share the model with a reward adapter.</source>
        <translation>Unsloth はモデルを報酬アダプターと共有できません。</translation>
    </message>
    <message>
        <source>PPO reports to wandb, tensorboard or trackio only.</source>
        <translation>PPO の記録先は wandb、tensorboard、trackio だけです。</translation>
    </message>
    <message>
        <source>Several GPUs are visible to one process. Start through torchrun, or show it one GPU with CUDA_VISIBLE_DEVICES=0.</source>
        <translation>1 つのプロセスから複数の GPU が見えています。torchrun で起動するか、CUDA_VISIBLE_DEVICES=0 で 1 つに絞ってください。</translation>
    </message>
    <message>
        <source>DeepSpeed needs a distributed launch: set FORCE_TORCHRUN=1.</source>
        <translation>DeepSpeed には分散起動が必要です。FORCE_TORCHRUN=1 を設定してください。</translation>
    </message>
    <message>
        <source>Streaming has no known end: give the number of steps.</source>
        <translation>ストリーミングには終わりがありません。ステップ数を指定してください。</translation>
    </message>
    <message>
        <source>No dataset is chosen to train on.</source>
        <translation>学習するデータセットが選ばれていません。</translation>
    </message>
    <message>
        <source>Evaluation needs rows: hold back a validation share, or name an evaluation dataset.</source>
        <translation>評価にはサンプルが必要です。検証用の割合を取り分けるか、評価データセットを指定してください。</translation>
    </message>
    <message>
        <source>Answers cannot be generated under ZeRO stage 3.</source>
        <translation>ZeRO stage 3 では回答を生成できません。</translation>
    </message>
    <message>
        <source>Evaluate by generated answers or by token accuracy, not both.</source>
        <translation>評価は回答の生成かトークン正解率のどちらか一方にしてください。</translation>
    </message>
    <message>
        <source>A model that is spread by a device map cannot be trained.</source>
        <translation>デバイスマップで分散したモデルは学習できません。</translation>
    </message>
    <message>
        <source>PiSSA needs whole weights, which ZeRO stage 3 divides.</source>
        <translation>PiSSA には重み全体が必要ですが、ZeRO stage 3 は重みを分割します。</translation>
    </message>
    <message>
        <source>This device has no bf16.</source>
        <translation>このデバイスは bf16 に対応していません。</translation>
    </message>
    <message>
        <source>Pure bf16 does not go with ZeRO stage 3.</source>
        <translation>純 bf16 は ZeRO stage 3 と併用できません。</translation>
    </message>
    <message>
        <source>GaLore layer by layer runs in one process only.</source>
        <translation>層ごとの GaLore は単一プロセスでのみ動作します。</translation>
    </message>
    <message>
        <source>APOLLO layer by layer runs in one process only.</source>
        <translation>層ごとの APOLLO は単一プロセスでのみ動作します。</translation>
    </message>
    <message>
        <source>BAdam in ratio mode runs in one process only.</source>
        <translation>ratio モードの BAdam は単一プロセスでのみ動作します。</translation>
    </message>
    <message>
        <source>BAdam over several processes needs ZeRO stage 3.</source>
        <translation>複数プロセスの BAdam には ZeRO stage 3 が必要です。</translation>
    </message>
    <message>
        <source>GaLore and APOLLO do not go with DeepSpeed.</source>
        <translation>GaLore と APOLLO は DeepSpeed と併用できません。</translation>
    </message>
    <message>
        <source>FP8 training does not go with quantised weights.</source>
        <translation>FP8 学習は量子化した重みと併用できません。</translation>
    </message>
    <message>
        <source>Training runs on the huggingface engine; others only answer.</source>
        <translation>学習できるのは huggingface エンジンだけで、他のエンジンは推論専用です。</translation>
    </message>
    <message>
        <source>Unsloth does not go with ZeRO stage 3.</source>
        <translation>Unsloth は ZeRO stage 3 と併用できません。</translation>
    </message>
    <message>
        <source>KTransformers does not go with ZeRO stage 3.</source>
        <translation>KTransformers は ZeRO stage 3 と併用できません。</translation>
    </message>
    <message>
        <source>The output folder holds a finished model. Choose another folder, or allow overwriting.</source>
        <translation>出力フォルダーに完成したモデルがあります。別のフォルダーを選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>A reference model is quantised to 4 or 8 bits, or not at all.</source>
        <translation>参照モデルの量子化は 4 または 8 ビットか、なしです。</translation>
    </message>
    <message>
        <source>A reward model is quantised to 4 or 8 bits, or not at all.</source>
        <translation>報酬モデルの量子化は 4 または 8 ビットか、なしです。</translation>
    </message>
    <message>
        <source>PPO needs a reward model.</source>
        <translation>PPO には報酬モデルが必要です。</translation>
    </message>
    <message>
        <source>A reward model that is an adapter needs the lora method.</source>
        <translation>アダプター形式の報酬モデルには lora が必要です。</translation>
    </message>
    <message>
        <source>A reward model of the oft kind needs the oft method.</source>
        <translation>oft 形式の報酬モデルには oft が必要です。</translation>
    </message>
    <message>
        <source>Label smoothing of DPO works with the sigmoid loss only.</source>
        <translation>DPO のラベルスムージングは sigmoid 損失だけで使えます。</translation>
    </message>
    <message>
        <source>LLaMA Pro trains some layers and does not go with full tuning.</source>
        <translation>LLaMA Pro は一部の層を学習するもので、フルチューニングとは併用できません。</translation>
    </message>
    <message>
        <source>GaLore, APOLLO and BAdam are for full tuning and do not go with LoRA.</source>
        <translation>GaLore、APOLLO、BAdam はフルチューニング用で、LoRA とは併用できません。</translation>
    </message>
    <message>
        <source>Use one of GaLore, APOLLO and BAdam.</source>
        <translation>GaLore、APOLLO、BAdam はいずれか 1 つだけを使ってください。</translation>
    </message>
    <message>
        <source>PiSSA changes the frozen weights, so the stages that compare with the starting model cannot use it.</source>
        <translation>PiSSA は凍結した重みを変えるため、開始時のモデルと比較するステージでは使えません。</translation>
    </message>
    <message>
        <source>LoRA+ needs the lora method.</source>
        <translation>LoRA+ には lora が必要です。</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA needs the lora method.</source>
        <translation>rsLoRA には lora が必要です。</translation>
    </message>
    <message>
        <source>DoRA needs the lora method.</source>
        <translation>DoRA には lora が必要です。</translation>
    </message>
    <message>
        <source>PiSSA needs the lora method.</source>
        <translation>PiSSA には lora が必要です。</translation>
    </message>
    <message>
        <source>A number is written in quotes where it is compared with another number. Write it without quotes.</source>
        <translation>他の数値と比較される数値が引用符で囲まれています。引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>These settings take one text; write several names in it, separated by commas.</source>
        <translation>これらの設定は 1 つのテキストです。複数の名前はカンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>The Accelerate options contain a name that Accelerate does not know.</source>
        <translation>Accelerate オプションに、Accelerate が知らない名前があります。</translation>
    </message>
    <message>
        <source>No model is chosen. Name a model folder, a GGUF file or a hub name.</source>
        <translation>モデルが選ばれていません。モデルフォルダー、GGUF ファイル、または Hub の名前を指定してください。</translation>
    </message>
    <message>
        <source>The file of special tokens does not exist.</source>
        <translation>特殊トークンのファイルが存在しません。</translation>
    </message>
    <message>
        <source>The file of special tokens must map each token to its description, one per line.</source>
        <translation>特殊トークンのファイルには、トークンとその説明を 1 行に 1 組ずつ書いてください。</translation>
    </message>
    <message>
        <source>The largest picture is smaller than the smallest one.</source>
        <translation>画像の最大サイズが最小サイズを下回っています。</translation>
    </message>
    <message>
        <source>The largest video frame is smaller than the smallest one.</source>
        <translation>動画フレームの最大サイズが最小サイズを下回っています。</translation>
    </message>
    <message>
        <source>GPTQ needs texts to measure its error: name a dataset.</source>
        <translation>GPTQ は誤差の測定にテキストを使います。データセットを指定してください。</translation>
    </message>
    <message>
        <source>Debug aids are underflow_overflow and tpu_metrics_debug.</source>
        <translation>デバッグ補助は underflow_overflow と tpu_metrics_debug です。</translation>
    </message>
    <message>
        <source>FSDP takes these words: full_shard, shard_grad_op, no_shard, hybrid_shard, hybrid_shard_zero2, offload, auto_wrap.</source>
        <translation>FSDP に指定できる語：full_shard、shard_grad_op、no_shard、hybrid_shard、hybrid_shard_zero2、offload、auto_wrap。</translation>
    </message>
    <message>
        <source>FSDP cannot only offload: say how to shard as well.</source>
        <translation>FSDP は offload だけでは使えません。分割方法も指定してください。</translation>
    </message>
    <message>
        <source>full_shard and shard_grad_op exclude each other.</source>
        <translation>full_shard と shard_grad_op は同時に使えません。</translation>
    </message>
    <message>
        <source>FSDP takes one wrapping rule: by layer class or by size.</source>
        <translation>FSDP のラップ規則は、層のクラスかサイズのどちらか 1 つです。</translation>
    </message>
    <message>
        <source>Evaluating by steps needs an interval.</source>
        <translation>ステップ単位の評価には間隔が必要です。</translation>
    </message>
    <message>
        <source>TF32 needs a GPU of the Ampere generation or newer.</source>
        <translation>TF32 には Ampere 世代以降の GPU が必要です。</translation>
    </message>
    <message>
        <source>The interval for emptying the cache is a whole number above 0.</source>
        <translation>キャッシュを解放する間隔は 1 以上の整数です。</translation>
    </message>
    <message>
        <source>Logging by steps needs an interval above 0.</source>
        <translation>ステップ単位のログには 0 より大きい間隔が必要です。</translation>
    </message>
    <message>
        <source>An interval above 1 is a whole number of steps.</source>
        <translation>1 を超える間隔は、整数のステップ数で指定してください。</translation>
    </message>
    <message>
        <source>To keep the best model, save in the rhythm in which you evaluate.</source>
        <translation>最良のモデルを残すには、評価と同じ単位で保存してください。</translation>
    </message>
    <message>
        <source>To keep the best model, give both intervals in steps or both as a share of the run.</source>
        <translation>最良のモデルを残すには、両方の間隔をステップ数か全体に対する割合のどちらかにそろえてください。</translation>
    </message>
    <message>
        <source>To keep the best model, every save must fall on an evaluation.</source>
        <translation>最良のモデルを残すには、保存が必ず評価と重なる必要があります。</translation>
    </message>
    <message>
        <source>fp16 and bf16 exclude each other.</source>
        <translation>fp16 と bf16 は同時に使えません。</translation>
    </message>
    <message>
        <source>Evaluation in fp16 and in bf16 exclude each other.</source>
        <translation>fp16 での評価と bf16 での評価は同時に使えません。</translation>
    </message>
    <message>
        <source>Lowering the rate on a plateau needs evaluations during training.</source>
        <translation>停滞時に学習率を下げるには、学習中の評価が必要です。</translation>
    </message>
    <message>
        <source>The greedy schedule needs evaluations during training.</source>
        <translation>貪欲スケジュールには学習中の評価が必要です。</translation>
    </message>
    <message>
        <source>Warmup cannot be negative.</source>
        <translation>ウォームアップは負の値にできません。</translation>
    </message>
    <message>
        <source>Preparing batches in advance needs at least one loader worker.</source>
        <translation>バッチの先読みには、ローダーのワーカーが 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>A Trackio space is named like owner/name.</source>
        <translation>Trackio の Space 名は owner/name の形式です。</translation>
    </message>
    <message>
        <source>Without a run name Trackio invents one.</source>
        <translation>実行名がないと、Trackio が自動で名付けます。</translation>
    </message>
    <message>
        <source>Exchanging weights in FP8 has no effect without FP8 training.</source>
        <translation>FP8 学習が無効だと、FP8 での重みの交換は効果がありません。</translation>
    </message>
    <message>
        <source>New tokens need trainable embeddings: both embedding tables are trained in full and saved.</source>
        <translation>新しいトークンには学習可能な埋め込みが必要です。2 つの埋め込みテーブルを全体で学習し、保存します。</translation>
    </message>
    <message>
        <source>With quantised weights, norms in fp32 make training steadier.</source>
        <translation>量子化した重みでは、正規化層を fp32 にすると学習が安定します。</translation>
    </message>
    <message>
        <source>Without bf16 or fp16 a GPU trains several times slower.</source>
        <translation>bf16 も fp16 も使わないと、GPU での学習は数倍遅くなります。</translation>
    </message>
    <message>
        <source>GaLore and APOLLO save memory only together with pure bf16.</source>
        <translation>GaLore と APOLLO は、純 bf16 と併用したときだけメモリを節約します。</translation>
    </message>
    <message>
        <source>Scores of quantised weights are lower than those of the model itself.</source>
        <translation>量子化した重みのスコアは、元のモデルより低くなります。</translation>
    </message>
    <message>
        <source>Evaluating preferences without a reference model compares the model with itself.</source>
        <translation>参照モデルなしで選好を評価すると、モデルを自分自身と比較することになります。</translation>
    </message>
    <message>
        <source>Layer by layer, gradients cannot be accumulated: LLaMA-Factory will stop when the run starts.</source>
        <translation>層ごとの更新では勾配を累積できません。LLaMA-Factory は学習開始時に停止します。</translation>
    </message>
    <message>
        <source>Streamed data cannot be saved: LLaMA-Factory will stop at the data.</source>
        <translation>ストリーミングしたデータは保存できません。LLaMA-Factory はデータ処理で停止します。</translation>
    </message>
    <message>
        <source>Merge the adapter in one export and quantise in a second: together LLaMA-Factory will stop.</source>
        <translation>アダプターの結合と量子化は別々のエクスポートで行ってください。同時に行うと LLaMA-Factory は停止します。</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into quantised weights.</source>
        <translation>量子化した重みにアダプターは結合できません。</translation>
    </message>
    <message>
        <source>This schedule needs its minimum in the schedule options.</source>
        <translation>このスケジュールでは、スケジューラのオプションに最小値が必要です。</translation>
    </message>
    <message>
        <source>The schedule options are neither a JSON object nor the path of a file that holds one.</source>
        <translation>スケジューラのオプションが、JSON オブジェクトでも、それを含むファイルのパスでもありません。</translation>
    </message>
    <message>
        <source>The warmup ratio replaces the warmup steps.</source>
        <translation>ウォームアップ比率はウォームアップステップより優先されます。</translation>
    </message>
    <message>
        <source>Early stopping needs evaluations during training and a measure: without them the run stops at the start.</source>
        <translation>早期終了には学習中の評価と評価指標が必要です。ないと学習は開始時に停止します。</translation>
    </message>
    <message>
        <source>A validation share is below 1, a number of rows is a whole number from 2.</source>
        <translation>検証用の割合は 1 未満、件数は 2 以上の整数です。</translation>
    </message>
    <message>
        <source>The file that should hold these options does not exist.</source>
        <translation>これらのオプションを記述したファイルが存在しません。</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The model file holds &quot;%1&quot;, which this model does not use.</source>
        <translation>モデルファイルに「%1」がありますが、このモデルでは使いません。</translation>
    </message>
    <message>
        <source>Row %1 of %2 is left out: %3</source>
        <translation>%2 の %1 件目を除外しました：%3</translation>
    </message>
    <message>
        <source>%1 rows of %2 are left out in all.</source>
        <translation>%2 から合計 %1 件を除外しました。</translation>
    </message>
    <message>
        <source>Continuing from step %1 (%2).</source>
        <translation>ステップ %1 から再開します（%2）。</translation>
    </message>
    <message>
        <source>Stopping early: %1 evaluations brought no improvement.</source>
        <translation>早期終了します：評価 %1 回で改善がありませんでした。</translation>
    </message>
    <message>
        <source>The old checkpoint %1 cannot be deleted.</source>
        <translation>古いチェックポイント %1 を削除できません。</translation>
    </message>
    <message>
        <source>Taking the best weights, those of step %1.</source>
        <translation>最良の重み（ステップ %1）を採用します。</translation>
    </message>
    <message>
        <source>The GPU is not used: %1</source>
        <translation>GPU は使われません：%1</translation>
    </message>
    <message>
        <source>Memory ran out (%1). The run goes on by a plan of %2.</source>
        <translation>メモリが足りなくなりました（%1）。%2 の計画で学習を続けます。</translation>
    </message>
    <message>
        <source>To stay within the memory: %1.</source>
        <translation>メモリに収めるため：%1。</translation>
    </message>
    <message>
        <source>Step %1 is skipped: in fp16 its gradients overflowed. The loss scale is now %2.</source>
        <translation>ステップ %1 をスキップします：fp16 で勾配がオーバーフローしました。損失スケールは %2 になりました。</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over: %2</source>
        <translation>ステップ %1 のチェックポイントをスキップします：%2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1 は %2 でしたが、現在は %3</translation>
    </message>
    <message>
        <source>the model&apos;s weights are others</source>
        <translation>モデルの重みが別のもの</translation>
    </message>
    <message>
        <source>the tokenizer is another one</source>
        <translation>トークナイザーが別のもの</translation>
    </message>
    <message>
        <source>the encoded training rows are others</source>
        <translation>エンコード済みの学習データが別のもの</translation>
    </message>
    <message>
        <source>the program was %1 and is %2</source>
        <translation>プログラムは %1 でしたが、現在は %2</translation>
    </message>
    <message>
        <source>the device was %1 and is %2</source>
        <translation>デバイスは %1 でしたが、現在は %2</translation>
    </message>
    <message>
        <source>The checkpoint was not written by this program: weights, step and history go on; the moments of the optimizer and the random state begin anew.</source>
        <translation>チェックポイントはこのプログラムのものではありません。重み、ステップ、履歴は引き継ぎ、オプティマイザーのモーメントと乱数の状態は新しく始まります。</translation>
    </message>
    <message>
        <source>Since the checkpoint, %1: the run goes on, but not as if it had never stopped.</source>
        <translation>チェックポイントからの変更：%1。実行は続きますが、中断しなかった場合と同じにはなりません。</translation>
    </message>
    <message>
        <source>A checkpoint needs %1, and only %2 are free on the disk of the output folder.</source>
        <translation>チェックポイントには %1 が必要ですが、出力フォルダーのディスクの空きは %2 だけです。</translation>
    </message>
    <message>
        <source>the trained weight %1 itself</source>
        <translation>学習された重み %1 自体</translation>
    </message>
    <message>
        <source>the backward pass</source>
        <translation>逆伝播</translation>
    </message>
    <message>
        <source>the gradient of %1</source>
        <translation>%1 の勾配</translation>
    </message>
    <message>
        <source>the output of %1, in %2</source>
        <translation>%2 での %1 の出力</translation>
    </message>
    <message>
        <source>Step %1 is left out, its numbers are not finite: %2. The weights are as before.</source>
        <translation>ステップ %1 は数値が有限でないためスキップされました：%2。重みは元のままです。</translation>
    </message>
    <message>
        <source>There are no rows to evaluate: set val_size or eval_dataset.</source>
        <translation>評価するサンプルがありません。val_size または eval_dataset を設定してください。</translation>
    </message>
    <message>
        <source>There is no prompt to answer.</source>
        <translation>答えるプロンプトがありません。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; is not answered: %2</source>
        <translation>プロンプト「%1」には答えません：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not as at the checkpoint: %1.</source>
        <translation>チェックポイントの時点と異なります: %1。</translation>
    </message>
    <message>
        <source>Continue, and the run goes on like this; stop, and its folder stays as it is.</source>
        <translation>「再開」を押すとこの状態で続きます。停止すればフォルダーはそのままです。</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over: it is of an earlier run in this folder.</source>
        <translation>ステップ %1 のチェックポイントは飛ばします。このフォルダーの以前の実行のものです。</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The list of runs cannot be opened (%1). It was read from its plain files for this session.</source>
        <translation>実行の一覧を開けません（%1）。今回は通常のファイルから読み込みました。</translation>
    </message>
    <message>
        <source>The list of runs was damaged. It was made again from the folders of the runs; the damaged file is now &quot;%1&quot;.</source>
        <translation>実行の一覧が壊れていたため、実行のフォルダーから作り直しました。壊れたファイルは「%1」です。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no record of a run; it was left out.</source>
        <translation>ファイル「%1」は実行の記録ではないため除かれました。</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>It was built without LibTorch. Build it with ./run, or copy the command and train with LLaMA-Factory.</source>
        <translation>LibTorch なしでビルドされています。./run でビルドするか、コマンドをコピーして LLaMA-Factory で学習してください。</translation>
    </message>
    <message>
        <source>A native studio for fine-tuning language models.</source>
        <translation>言語モデルをファインチューニングするネイティブスタジオ。</translation>
    </message>
    <message>
        <source>A configuration to open: YAML, JSON, a saved form of LLaMA Board.</source>
        <translation>開く設定：YAML、JSON、または LLaMA Board が保存したフォーム。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Settings of a run</source>
        <translation>学習の設定</translation>
    </message>
    <message>
        <source>Bold: differs from LLaMA-Factory&apos;s default.</source>
        <translation>太字：LLaMA-Factory の既定値と異なる設定です。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>（秘密情報）</translation>
    </message>
    <message>
        <source>taken as %1</source>
        <translation>%1 とみなす</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>既定値：%1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>エクスポート専用</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>Effective batch, per device</source>
        <translation>実効バッチサイズ（デバイスあたり）</translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation>計算の型</translation>
    </message>
    <message>
        <source>that of the checkpoint</source>
        <translation>チェックポイントの型</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Memory, planned</source>
        <translation>メモリ（予測）</translation>
    </message>
</context>
<context>
    <name>luthier::AnswerModel</name>
    <message>
        <source>Who are you?</source>
        <translation>あなたは誰ですか？</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <extracomment>After so many steps, to this prompt, this answer.</extracomment>
        <translation>ステップ %1、%2：%3</translation>
    </message>
</context>
<context>
    <name>luthier::AnswersView</name>
    <message>
        <source>Step %1 · %2</source>
        <extracomment>After so many steps, to this prompt.</extracomment>
        <translation>ステップ %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>プロンプト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt, and read here how the answer changes while the model learns.</source>
        <translation>プロンプトを書くと、学習につれて回答がどう変わるかをここで読めます。</translation>
    </message>
    <message>
        <source>Here the model answers your prompts while it learns, as often as you choose above.</source>
        <translation>学習中、上で選んだ頻度でモデルがここでプロンプトに回答します。</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>求めたとき</translation>
    </message>
    <message>
        <source>Steps between answers</source>
        <translation>回答の間のステップ数</translation>
    </message>
    <message>
        <source>The model answers before the first step, after so many steps each, and behind the last. An answer takes about as long as a few steps, and changes nothing about what is learnt.</source>
        <translation>モデルは最初のステップの前、このステップ数ごと、最後のステップの後に答えます。一回の答えには数ステップほどの時間がかかり、学習内容には影響しません。</translation>
    </message>
    <message>
        <source>Edit the prompts</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Answers of the model</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>%1 ステップ毎</translation>
    </message>
</context>
<context>
    <name>luthier::ChartPanel</name>
    <message>
        <source>as measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>train %1</source>
        <translation>学習 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数</translation>
    </message>
    <message>
        <source>step %1 · epoch %2</source>
        <translation>ステップ %1 · エポック %2</translation>
    </message>
    <message>
        <source>smoothed %1</source>
        <translation>平滑化 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>測定値 %1</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>As TensorBoard</source>
        <translation>TensorBoard と同じ</translation>
    </message>
    <message>
        <source>As LLaMA-Factory</source>
        <translation>LLaMA-Factory と同じ</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>Shade the usual loss, 0.5 to 1.5</source>
        <translation>一般的な損失の範囲（0.5～1.5）を塗る</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>学習全体を表示</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>LR</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Loss of training and evaluation</source>
        <translation>学習と評価の損失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Gradient norm before clipping</source>
        <translation>クリッピング前の勾配ノルム</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>1 秒あたりのトークン数</translation>
    </message>
    <message>
        <source>Resident memory, in GB</source>
        <translation>常駐メモリ（GB）</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Smoothing of the strong line</source>
        <translation>太線の平滑化の強さ</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Chart options</source>
        <translation>グラフのオプション</translation>
    </message>
    <message>
        <source>Axis, smoothing and scale of the chart</source>
        <translation>グラフの軸、平滑化、目盛</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Arrow keys read values, plus and minus zoom, 0 shows the whole run. By mouse: drag to zoom, double-click to go back.</source>
        <translation>矢印キーで値を読み、+ と - で拡大・縮小し、0 で学習全体を表示します。マウスでは、ドラッグで拡大し、ダブルクリックで元に戻します。</translation>
    </message>
    <message>
        <source>The curves appear here.
A falling loss means that the model learns.</source>
        <translation>ここに曲線が表示されます。
損失が下がれば、モデルは学習しています。</translation>
    </message>
    <message>
        <source>usual 0.5–1.5</source>
        <translation>目安 0.5–1.5</translation>
    </message>
    <message>
        <source>A final loss in the shaded range is usual for instruction data.</source>
        <translation>指示データでは、最終的な損失がこの範囲に収まるのが一般的です。</translation>
    </message>
    <message>
        <source>less memory</source>
        <translation>メモリ減</translation>
    </message>
    <message>
        <source>As Weights &amp; Biases</source>
        <translation>Weights &amp; Biases 方式</translation>
    </message>
    <message>
        <source>Lower axis logarithmic</source>
        <translation>横軸を対数にする</translation>
    </message>
    <message>
        <source>Leave out spikes</source>
        <translation>外れ値を除く</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>最新のステップを追う</translation>
    </message>
    <message>
        <source>All curves</source>
        <translation>すべての曲線</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像（*.png）</translation>
    </message>
    <message>
        <source>PNG, 960 × 540…</source>
        <translation>PNG、960 × 540…</translation>
    </message>
    <message>
        <source>PNG, 1920 × 1080…</source>
        <translation>PNG、1920 × 1080…</translation>
    </message>
    <message>
        <source>PNG, 2880 × 1620…</source>
        <translation>PNG、2880 × 1620…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 画像（*.svg）</translation>
    </message>
    <message>
        <source>CSV, every point…</source>
        <translation>CSV、すべての点…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表（*.csv）</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>The loss has risen far above its lowest. A lower learning rate helps.</source>
        <translation>損失が最小値から大きく上がりました。学習率を下げると改善します。</translation>
    </message>
    <message>
        <source>The gradient is many times what it was. Lower the learning rate or clip it more.</source>
        <translation>勾配が以前の何倍にもなりました。学習率を下げるか、クリッピングを強めてください。</translation>
    </message>
    <message>
        <source>Evaluation rises while training falls: the model overfits. Fewer epochs help.</source>
        <translation>学習の損失は下がり、評価は上がっています。過学習です。エポックを減らすと改善します。</translation>
    </message>
    <message>
        <source>The loss is below 0.5: the model may be learning the examples by heart.</source>
        <translation>損失が 0.5 未満です。モデルが例を丸暗記している可能性があります。</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last third. A higher learning rate may help.</source>
        <translation>最後の 3 分の 1 で損失が下がっていません。学習率を上げると改善することがあります。</translation>
    </message>
    <message>
        <source>The loss is in the usual range, 0.5 to 1.5.</source>
        <translation>損失は通常の範囲（0.5～1.5）にあります。</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>スキップされたステップ</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>グラフの値</translation>
    </message>
    <message>
        <source>%1, evaluation</source>
        <translation>%1、評価</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>ガウス</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>%1 を書き込んでいます。</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>値がありません</translation>
    </message>
</context>
<context>
    <name>luthier::CommandBar</name>
    <message numerus="yes">
        <source>%n setting(s) for export only</source>
        <translation>
            <numerusform>エクスポート専用の設定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>最初の項目を表示</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste a command or YAML…</source>
        <translation>コマンドまたは YAML を貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>The &amp;sample</source>
        <translation>サンプル設定(&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;empty form, as LLaMA Board starts</source>
        <translation>空のフォーム（LLaMA Board の初期状態）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>学習を停止</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open a configuration or paste a command</source>
        <translation>設定を開く、またはコマンドを貼り付け</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save the configuration as YAML or JSON</source>
        <translation>設定を YAML または JSON で保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>同等のコマンド</translation>
    </message>
    <message>
        <source>The equivalent command. Press to see it whole, for other shells and as YAML.</source>
        <translation>同等のコマンド。押すと全文のほか、他のシェル向けや YAML の書き方を表示します。</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>キューに追加(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Update in queue</source>
        <translation>キュー内を更新(&amp;U)</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Update in queue</source>
        <translation>キューの設定を更新</translation>
    </message>
    <message>
        <source>Starts when the runs before it have ended</source>
        <translation>前の実行がすべて終わると開始します</translation>
    </message>
    <message>
        <source>The waiting run &quot;%1&quot; has the settings of the form then</source>
        <translation>待機中の実行「%1」がフォームの設定に変わります</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to fix</source>
        <translation>
            <numerusform>要修正のエラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Start training (Ctrl+Enter)</source>
        <translation>学習を開始 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>luthier::CurveTable</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑化後</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>luthier::FormBar</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How many settings are shown</source>
        <translation>表示する設定の範囲</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Show only what you have changed</source>
        <translation>変更した設定だけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Presets: values that suit a task or a card</source>
        <translation>プリセット：タスクや GPU に合った値</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>By name, key, or what you want: “less memory” (Ctrl+F)</source>
        <translation>名前、キー、目的で検索：「メモリ節約」(Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>luthier::FormNotes</name>
    <message>
        <source>effective batch %1</source>
        <translation>実効バッチサイズ %1</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>ディスクの空き %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to train on, %1 to evaluate</source>
        <translation>
            <numerusform>学習 %Ln 件、評価 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>約 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P95 %1 · P99 %Ln token(s)</source>
        <translation>
            <numerusform>P95 %1 · P99 %Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln step(s)</source>
        <translation>
            <numerusform>約 %Ln ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 trained · %2</source>
        <translation>学習対象 %1 · %2</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 が切断</translation>
    </message>
</context>
<context>
    <name>luthier::GroupCard</name>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>luthier::HeaderBar</name>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>停止・保存済み</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>システムに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>表示(&amp;I)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>The run, until a trouble that may pass is over or a question is answered.</extracomment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>続行せず</translation>
    </message>
</context>
<context>
    <name>luthier::HelpPanel</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>ヘルプを閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ：%1</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>この設定をリセット</translation>
    </message>
</context>
<context>
    <name>luthier::HelpText</name>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>一般的な値</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Export only</source>
        <translation>エクスポート専用</translation>
    </message>
    <message>
        <source>Our engine</source>
        <translation>内蔵エンジン</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Applies only with “%1”.</source>
        <translation>「%1」が有効なときだけ使われます。</translation>
    </message>
    <message>
        <source>Applies only without “%1”.</source>
        <translation>「%1」が無効なときだけ使われます。</translation>
    </message>
    <message>
        <source>Applies only when “%1” is %2.</source>
        <translation>「%1」が %2 のときだけ使われます。</translation>
    </message>
    <message>
        <source>Applies only when “%1” is not %2.</source>
        <translation>「%1」が %2 以外のときだけ使われます。</translation>
    </message>
</context>
<context>
    <name>luthier::LogView</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>学習のログ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>luthier::MemoryPanel</name>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>grads + optim.</source>
        <translation>勾配＋最適化</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ 収まる</translation>
    </message>
    <message>
        <source>△ tight</source>
        <translation>△ ぎりぎり</translation>
    </message>
    <message>
        <source>✕ does not fit</source>
        <translation>✕ 収まらない</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU メモリ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>モデルを確認しています…</translation>
    </message>
    <message>
        <source>Choose a model to see how much memory the form will take.</source>
        <translation>モデルを選ぶと、この設定に必要なメモリが表示されます。</translation>
    </message>
    <message>
        <source>of %1 free</source>
        <translation>/ 空き %1</translation>
    </message>
    <message>
        <source>Memory by purpose</source>
        <translation>用途別のメモリ</translation>
    </message>
    <message>
        <source>With LLaMA-Factory %1</source>
        <translation>LLaMA-Factory では %1</translation>
    </message>
    <message>
        <source>Liger %1</source>
        <translation>Liger %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>メモリに収める</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>メモリを減らす</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Last run: planned %1, measured %2</source>
        <translation>前回の学習：予測 %1、実測 %2</translation>
    </message>
    <message>
        <source>%1: planned %2, measured %3</source>
        <translation>%1：予測 %2、実測 %3</translation>
    </message>
    <message numerus="yes">
        <source>With LLaMA-Factory %1 on each of %n GPU(s)</source>
        <translation>
            <numerusform>LLaMA-Factory では %n 基の GPU にそれぞれ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM %1</source>
        <comment>what DeepSpeed moves to it</comment>
        <translation>RAM %1</translation>
    </message>
    <message>
        <source>DeepSpeed left out of account</source>
        <translation>DeepSpeed は計算外</translation>
    </message>
    <message>
        <source>To stay within the free memory: %1.</source>
        <translation>空きメモリに収めるため：%1。</translation>
    </message>
</context>
<context>
    <name>luthier::ModelCatalogue</name>
    <message>
        <source>On this disk</source>
        <translation>このディスク</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前の一致</translation>
    </message>
    <message>
        <source>%1, text and pictures</source>
        <translation>%1、テキストと画像</translation>
    </message>
    <message>
        <source>Cannot be trained here: %1</source>
        <translation>ここでは学習できません：%1</translation>
    </message>
    <message>
        <source>cache of Hugging Face</source>
        <translation>Hugging Face のキャッシュ</translation>
    </message>
    <message>
        <source>cache of ModelScope</source>
        <translation>ModelScope のキャッシュ</translation>
    </message>
    <message>
        <source>%1 parameters, %2, %3</source>
        <translation>パラメータ数 %1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>luthier::ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Search by name: qwen 7b instruct</source>
        <translation>名前で検索：qwen 7b instruct</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Search a folder…</source>
        <translation>フォルダーを検索(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search a folder for models</source>
        <translation>モデルを検索するフォルダー</translation>
    </message>
    <message>
        <source>Looking for models on this disk…</source>
        <translation>このディスクのモデルを探しています…</translation>
    </message>
    <message>
        <source>Chat template: %1</source>
        <translation>チャットテンプレート：%1</translation>
    </message>
    <message>
        <source>Not on this disk: get it with &quot;hf download %1&quot;.</source>
        <translation>このディスクにはありません。「hf download %1」で取得してください。</translation>
    </message>
    <message>
        <source>Hub that names lead to</source>
        <translation>モデル名の参照先ハブ</translation>
    </message>
    <message>
        <source>Where the names of models lead to. The command says it too.</source>
        <translation>モデル名の参照先です。コマンドにも反映されます。</translation>
    </message>
    <message>
        <source>Not on this disk: get it with &quot;modelscope download --model %1&quot;.</source>
        <translation>このディスクにありません。「modelscope download --model %1」で取得してください。</translation>
    </message>
    <message>
        <source>Not on this disk: get it from Openmind.</source>
        <translation>このディスクにありません。Openmind から取得してください。</translation>
    </message>
    <message>
        <source>No model is on this disk.</source>
        <translation>このディスクにモデルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) on this disk</source>
        <translation>
            <numerusform>このディスクのモデル %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::NativeDialogs</name>
    <message>
        <source>&amp;Save and stop</source>
        <translation>保存して停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue training</source>
        <translation>学習を続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a GGUF file, or config.json in a model folder</source>
        <translation>GGUF ファイル、またはモデルフォルダー内の config.json を選択</translation>
    </message>
    <message>
        <source>Models (*.gguf config.json);;All files (*)</source>
        <translation>モデル（*.gguf config.json）;;すべてのファイル（*）</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json *.sh *.txt);;All files (*)</source>
        <translation>設定（*.yaml *.yml *.json *.sh *.txt）;;すべてのファイル（*）</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;JSON (*.json)</source>
        <translation>YAML (*.yaml *.yml);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Paste a llamafactory-cli command, or the text of a YAML or JSON configuration:</source>
        <translation>llamafactory-cli のコマンド、または YAML・JSON の設定を貼り付けてください：</translation>
    </message>
    <message>
        <source>&amp;Fill the form</source>
        <translation>フォームに反映(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>学習を停止</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>学習を停止しますか？</translation>
    </message>
    <message>
        <source>Save and stop keeps the adapter as it is after the current step. Discard keeps nothing of this run but its log.</source>
        <translation>「保存して停止」は、現在のステップを終えた時点のアダプターを保存します。「破棄」は、今回の学習についてログ以外を残しません。</translation>
    </message>
    <message>
        <source>Close Luthier</source>
        <translation>Luthier を閉じる</translation>
    </message>
    <message>
        <source>Training is still running.</source>
        <translation>学習がまだ実行中です。</translation>
    </message>
    <message>
        <source>Save and stop keeps the adapter as it is after the current step, then closes.</source>
        <translation>「保存して停止」は、現在のステップを終えた時点のアダプターを保存してから閉じます。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>実行を削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Its folder moves to the trash with everything in it, weights and checkpoints:
%1</source>
        <translation>重みやチェックポイントを含め、フォルダーの中身すべてがゴミ箱に移動します：
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What the model is to answer while it trains, one prompt a line:</source>
        <translation>学習中にモデルが答える内容（1 行に 1 プロンプト）：</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>%1 is not finished.</source>
        <translation>%1 は完了していません。</translation>
    </message>
    <message>
        <source>It can go on from step %1 with its own settings. Starting over replaces it: overwriting is on.</source>
        <translation>ステップ %1 から元の設定のまま再開できます。最初からやり直すと置き換えられます（上書きがオンです）。</translation>
    </message>
    <message>
        <source>&amp;Continue it</source>
        <translation>再開(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>最初から(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
</context>
<context>
    <name>luthier::ParamEditor</name>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1 (export only)</source>
        <translation>%1（エクスポート専用）</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>参照：%1</translation>
    </message>
    <message>
        <source>from the tokenizer</source>
        <translation>トークナイザーに従う</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none; a JSON object or the path of a JSON file</source>
        <translation>なし、または JSON オブジェクトか JSON ファイルのパス</translation>
    </message>
</context>
<context>
    <name>luthier::ParamForm</name>
    <message>
        <source>Changed settings</source>
        <translation>変更した設定</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>変更された設定はありません。</translation>
    </message>
    <message>
        <source>No setting fits “%1”. Try its key, as in learning_rate, or what you want: less memory.</source>
        <translation>「%1」に一致する設定はありません。learning_rate のようなキーか、「メモリ節約」のような目的で検索してください。</translation>
    </message>
    <message>
        <source>Show the settings of %1</source>
        <translation>%1 の設定を表示</translation>
    </message>
</context>
<context>
    <name>luthier::ParamRow</name>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ：%1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>エクスポート専用</translation>
    </message>
    <message>
        <source>Changed. Press to empty it again.</source>
        <translation>変更されています。押すと空欄に戻ります。</translation>
    </message>
    <message>
        <source>Changed. Press to go back to %1.</source>
        <translation>変更されています。押すと %1 に戻ります。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>%1 を有効にする</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 を無効にする</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 にする</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>「%1」を「%2」にする</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>luthier::PresetMenu</name>
    <message>
        <source>%1, does not fit</source>
        <translation>%1、収まらない</translation>
    </message>
</context>
<context>
    <name>luthier::RunDetails</name>
    <message>
        <source>&amp;Edit in the form</source>
        <translation>フォームで編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open in the form</source>
        <translation>フォームで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>キューから除く(&amp;M)</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>一覧から除く(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>フォルダーがなくなっています。</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>先に実行を選んでください。</translation>
    </message>
    <message>
        <source>Another run is under way.</source>
        <translation>別の実行が進行中です。</translation>
    </message>
    <message>
        <source>It is the next one.</source>
        <translation>次に開始する実行です。</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>最後の実行です。</translation>
    </message>
    <message>
        <source>Its program ended without a word at step %1.</source>
        <translation>ステップ %1 で、プログラムが何も報告せずに終了しました。</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Add it again if it was moved.</source>
        <translation>フォルダーがなくなっています。移動した場合は、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Choose a run to see more of it.</source>
        <translation>実行を選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Their settings are the same.</source>
        <translation>設定は同じです。</translation>
    </message>
    <message>
        <source>Without settings in their folder: %1.</source>
        <translation>フォルダーに設定がない実行：%1。</translation>
    </message>
    <message>
        <source>What differs · %1 of %2 settings</source>
        <extracomment>How many settings differ, and how many there are.</extracomment>
        <translation>異なる設定 · %1 / %2 項目</translation>
    </message>
    <message>
        <source>&amp;Tags, separated by commas</source>
        <translation>タグ（カンマ区切り）(&amp;T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Resume fro&amp;m…</source>
        <translation>チェックポイントから再開(&amp;M)…</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <extracomment>The same run from its start, to see whether the same comes of it.</extracomment>
        <translation>もう一度実行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>luthier::RunDock</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Below the curves</source>
        <translation>曲線の下</translation>
    </message>
</context>
<context>
    <name>luthier::RunGuard</name>
    <message>
        <source>A model is being trained.</source>
        <translation>モデルを学習しています。</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>学習に失敗しました</translation>
    </message>
    <message>
        <source>%1 is trained</source>
        <translation>%1 の学習が終わりました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 は一時停止中です</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 が応答を待っています</translation>
    </message>
</context>
<context>
    <name>luthier::RunKey</name>
    <message>
        <source>Show run %1</source>
        <translation>実行 %1 を表示</translation>
    </message>
    <message>
        <source>%1: shows this run or hides it</source>
        <translation>%1：この実行の表示と非表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>luthier::RunListModel</name>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the place in the queue: &quot;queued (2)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation>%1（別の場所）</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1、比較中</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Eval</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>luthier::RunNotes</name>
    <message>
        <source>The run &quot;%1&quot; was interrupted at step %2.</source>
        <translation>実行「%1」はステップ %2 で中断されました。</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was interrupted before its first step.</source>
        <translation>実行「%1」は最初のステップの前に中断されました。</translation>
    </message>
    <message>
        <source>It has saved no checkpoint to go on from.</source>
        <translation>再開できるチェックポイントが保存されていません。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>キューを開始</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 waits in the queue, number %2. Its results go to %3.</source>
        <translation>%1 はキューの %2 番目で待機中です。結果は %3 に保存されます。</translation>
    </message>
</context>
<context>
    <name>luthier::RunPanel</name>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Encoding the data</source>
        <translation>データをエンコード中</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>evaluating %1 of %2</source>
        <translation>評価中 %1 / %2</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>このステップの後に停止</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>学習に失敗しました</translation>
    </message>
    <message>
        <source>Finished after %1</source>
        <translation>%1 で完了</translation>
    </message>
    <message>
        <source>Saved after %1</source>
        <translation>%1 で停止、保存済み</translation>
    </message>
    <message>
        <source>Discarded after %1</source>
        <translation>%1 で停止、破棄</translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the output folder</source>
        <translation>出力フォルダーを開く</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>Paused after %1</source>
        <translation>%1で一時停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>実行を続行</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>実行を一時停止</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back; the run goes on from there.</source>
        <translation>チェックポイントを保存してメモリを解放します。後でそこから続行します。</translation>
    </message>
    <message>
        <source>Save a checkpoint now</source>
        <translation>今すぐチェックポイントを保存</translation>
    </message>
    <message>
        <source>Evaluate now</source>
        <translation>今すぐ評価</translation>
    </message>
    <message>
        <source>Answer the prompts now</source>
        <translation>今すぐプロンプトに回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More to do with this run</source>
        <translation>この実行に対する他の操作</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts training</source>
        <translation>Ctrl+Enter で学習を開始</translation>
    </message>
    <message>
        <source>Continue all the same?</source>
        <translation>このまま続けますか?</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>続行せず</translation>
    </message>
    <message>
        <source>as it was after %1</source>
        <translation>%1 の時点のまま</translation>
    </message>
</context>
<context>
    <name>luthier::RunQueue</name>
    <message>
        <source>The run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 failed. The queue is done.</source>
        <translation>%1 は失敗しました。キューは完了しました。</translation>
    </message>
    <message>
        <source>%1 was stopped, so the queue waits.</source>
        <translation>%1 が停止されたため、キューは待機しています。</translation>
    </message>
    <message>
        <source>%1 failed. The queue goes on.</source>
        <translation>%1 は失敗しました。キューは続行します。</translation>
    </message>
    <message>
        <source>%1 could not start: %2</source>
        <translation>%1 を開始できませんでした：%2</translation>
    </message>
</context>
<context>
    <name>luthier::RunsPage</name>
    <message>
        <source>Its folder holds no curve.</source>
        <translation>フォルダーに曲線がありません。</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>キューを開始</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. Delete it with your file manager.</source>
        <translation>%1 をゴミ箱に移動できませんでした。ファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>何も追加されませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>キューを開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hold after this run</source>
        <translation>この実行の後で保留(&amp;H)</translation>
    </message>
    <message>
        <source>Up to %1 runs can be compared. Leave one out first.</source>
        <translation>比較できる実行は %1 件までです。先に 1 件外してください。</translation>
    </message>
    <message>
        <source>The curves of the chosen run are shown here.</source>
        <translation>選んだ実行の曲線がここに表示されます。</translation>
    </message>
    <message>
        <source>A run that waits has no curve yet.</source>
        <translation>待機中の実行にはまだ曲線がありません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>%n 件を比較(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue: %n</source>
        <translation>
            <numerusform>キュー：%n(&amp;Q)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>%n 件の実行がキューで待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter runs: name, tag, data, model, state</source>
        <translation>実行を絞り込み：名前、タグ、データ、モデル、状態</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>実行を絞り込み</translation>
    </message>
    <message>
        <source>Filter runs (Ctrl+F)</source>
        <translation>実行を絞り込み（Ctrl+F）</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens a run of Luthier or LLaMA-Factory, or all runs below a folder. Folders can be dropped here too.</source>
        <translation>Luthier または LLaMA-Factory の実行、またはフォルダー以下のすべての実行を開きます。フォルダーをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Choose two to eight runs, or mark them with the space bar</source>
        <translation>2～8 件の実行を選ぶか、スペースキーで印を付けてください</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>条件に合う実行がありません。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Every run that you start is listed here, with its curve, its settings and what became of it. It can go on from its last checkpoint, be compared with others, or fill the form again.

Runs of LLaMA-Factory open too: add their folder, or drop it here.</source>
        <translation>開始した実行はすべて、曲線、設定、結果とともにここに表示されます。最後のチェックポイントから再開したり、他の実行と比較したり、フォームに設定を戻したりできます。

LLaMA-Factory の実行も開けます。フォルダーを追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>&amp;Set up a run</source>
        <translation>実行を設定(&amp;S)</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>実行を設定</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>luthier::TrainPage</name>
    <message>
        <source>the text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル設定</translation>
    </message>
    <message>
        <source>The sample&apos;s model or dataset is not here. Start Luthier with ./run, which fetches it.</source>
        <translation>サンプル設定のモデルまたはデータセットがありません。./run で Luthier を起動すると取得されます。</translation>
    </message>
    <message>
        <source>This build cannot train</source>
        <translation>このビルドでは学習できません</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>学習を開始できません</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>何も開かれませんでした</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>%1 を読み込めませんでした。%2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A setting, its value in the last run, and the one it has now.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Since the last run: %1</source>
        <translation>前回の実行との違い：%1</translation>
    </message>
</context>
</TS>
