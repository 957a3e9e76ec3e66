<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
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
        <translation>&quot;%1&quot; 항목은 %2개인데 레이어는 %3개입니다.</translation>
    </message>
    <message>
        <source>Layers of the type &quot;%1&quot; are not supported.</source>
        <translation>&quot;%1&quot; 타입의 레이어는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Adapters on the embedding are not supported.</source>
        <translation>임베딩에 적용하는 어댑터는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Train it whole instead (modules_to_save, additional_target).</source>
        <translation>대신 전체를 학습하십시오(modules_to_save, additional_target).</translation>
    </message>
    <message>
        <source>The adapter&apos;s target modules do not match any module of the model.</source>
        <translation>어댑터의 대상 모듈이 모델의 어떤 모듈과도 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>Modules of this model: %1.</source>
        <translation>이 모델의 모듈: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; 항목이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least 2.</source>
        <translation>&quot;%1&quot; 값은 2 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Heads of %1 dimensions are too small for this scaling.</source>
        <translation>%1차원 헤드는 이 스케일링에 너무 작습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be above 1 for this scaling.</source>
        <translation>이 스케일링에서 &quot;%1&quot; 값은 1보다 커야 합니다.</translation>
    </message>
    <message>
        <source>&quot;short_factor&quot; and &quot;long_factor&quot; must be lists of %1 numbers.</source>
        <translation>&quot;short_factor&quot;와 &quot;long_factor&quot;는 숫자 %1개의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be larger than &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 값은 &quot;%2&quot; 값보다 커야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported for models of the type &quot;%2&quot;.</source>
        <translation>&quot;%2&quot; 타입의 모델은 &quot;%1&quot; 항목을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Rotary embeddings need an even number of dimensions, not %1.</source>
        <translation>로터리 임베딩의 차원은 짝수여야 합니다(현재 %1).</translation>
    </message>
    <message>
        <source>Rotary embeddings of the type &quot;%1&quot; are not supported.</source>
        <translation>&quot;%1&quot; 타입의 로터리 임베딩은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>&quot;%1&quot; 값은 객체여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; by kind of layer is not supported for models of the type &quot;%2&quot;.</source>
        <translation>&quot;%2&quot; 타입의 모델은 레이어 종류별 &quot;%1&quot; 항목을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is not supported for models of the type &quot;%3&quot;.</source>
        <translation>&quot;%3&quot; 타입의 모델은 &quot;%1&quot;: &quot;%2&quot; 설정을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;num_attention_heads&quot; (%1) must be a multiple of &quot;num_key_value_heads&quot; (%2).</source>
        <translation>&quot;num_attention_heads&quot;(%1)는 &quot;num_key_value_heads&quot;(%2)의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; (%1) must be a multiple of &quot;num_attention_heads&quot; (%2).</source>
        <translation>&quot;hidden_size&quot;(%1)는 &quot;num_attention_heads&quot;(%2)의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; 값은 %2에서 %3 사이의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;num_experts_per_tok&quot; (%1) is larger than the number of experts (%2).</source>
        <translation>&quot;num_experts_per_tok&quot;(%1)가 전문가 수(%2)보다 큽니다.</translation>
    </message>
    <message>
        <source>Weights of the type &quot;%1&quot; are not supported.</source>
        <translation>&quot;%1&quot; 타입의 가중치는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are already quantised (%1), which is not supported.</source>
        <translation>모델의 가중치가 이미 양자화되어 있으며(%1), 이 양자화는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported.</source>
        <translation>&quot;%1&quot; 항목은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s &quot;%1&quot; is not applied in training.</source>
        <translation>모델의 &quot;%1&quot; 설정은 학습에 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>JSON 객체가 필요합니다.</translation>
    </message>
    <message>
        <source>Models of the type &quot;%1&quot; are not supported.</source>
        <translation>&quot;%1&quot; 타입의 모델은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Supported types: %1.</source>
        <translation>지원하는 타입: %1.</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; is missing.</source>
        <translation>메타데이터 &quot;%1&quot; 항목이 없습니다.</translation>
    </message>
    <message>
        <source>A different &quot;%1&quot; for each layer is not supported.</source>
        <translation>레이어마다 다른 &quot;%1&quot; 값은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; must be a whole number.</source>
        <translation>메타데이터 &quot;%1&quot; 값은 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; must be a finite number.</source>
        <translation>메타데이터 &quot;%1&quot; 값은 유한한 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>Heads with keys of %1 and values of %2 dimensions are not supported.</source>
        <translation>키가 %1차원이고 값이 %2차원인 헤드는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The file has no embedding (&quot;token_embd.weight&quot;).</source>
        <translation>파일에 임베딩(&quot;token_embd.weight&quot;)이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have %2 values.</source>
        <translation>&quot;%1&quot;에는 값이 %2개 있어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value that is not a positive number.</source>
        <translation>&quot;%1&quot;에 양수가 아닌 값이 있습니다.</translation>
    </message>
    <message>
        <source>GGUF files of the architecture &quot;%1&quot; are not supported.</source>
        <translation>&quot;%1&quot; 아키텍처의 GGUF 파일은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Supported: llama, qwen2, qwen3. Use the model&apos;s safetensors files.</source>
        <translation>지원: llama, qwen2, qwen3. 이 모델의 safetensors 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>GGUF files of models with experts are not supported.</source>
        <translation>전문가가 있는(MoE) 모델의 GGUF 파일은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Use the model&apos;s safetensors files.</source>
        <translation>이 모델의 safetensors 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>GGUF files of models with attention windows are not supported.</source>
        <translation>어텐션 윈도가 있는 모델의 GGUF 파일은 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Rotary embeddings of a part of each head are not supported for this architecture.</source>
        <translation>이 아키텍처에서는 헤드의 일부에만 적용하는 로터리 임베딩을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s files do not have this weight, which its configuration asks for.</source>
        <translation>모델 구성에 필요한 이 가중치가 모델 파일에 없습니다.</translation>
    </message>
    <message>
        <source>The weight has the shape %1, but the configuration asks for %2.</source>
        <translation>가중치의 형상은 %1인데 구성에서 요구하는 형상은 %2입니다.</translation>
    </message>
    <message>
        <source>Rows outside of a weight were asked for.</source>
        <translation>가중치의 범위를 벗어난 행을 요청했습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for a tensor of %1 values.</source>
        <translation>값 %1개의 텐서를 담을 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>존재하지 않음</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>디스크 할당량 초과</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>읽기 전용 파일 시스템</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>열린 파일이 너무 많음</translation>
    </message>
    <message>
        <source>The file is larger than expected (%1 bytes, at most %2).</source>
        <translation>파일이 예상보다 큽니다(%1바이트, 최대 %2).</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>파일을 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This is a link to &quot;%1&quot;, which lies outside of the model&apos;s own folder.</source>
        <translation>이것은 모델 폴더 밖의 &quot;%1&quot; 파일을 가리키는 링크입니다.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder.</source>
        <translation>파일 자체를 폴더에 넣으십시오.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>읽지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The file ends at byte %1, but %2 more bytes were expected.</source>
        <translation>파일이 %1바이트에서 끝나지만 %2바이트가 더 있어야 합니다.</translation>
    </message>
    <message>
        <source>It may be a download that was cut off; fetch it again.</source>
        <translation>다운로드가 중단된 파일일 수 있습니다. 다시 다운로드하십시오.</translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation>파일을 만들 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>쓰지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk: %1.</source>
        <translation>파일을 디스크에 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file cannot be put in place: %1.</source>
        <translation>파일을 제자리로 옮길 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be created: %1.</source>
        <translation>폴더를 만들 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>폴더를 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The folder could not be written to the disk: %1.</source>
        <translation>폴더를 디스크에 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>줄이 %1바이트보다 깁니다.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON value.</source>
        <translation>JSON 값이 끝난 뒤에 텍스트가 더 있습니다.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON의 중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of a value.</source>
        <translation>JSON이 값 중간에서 끝납니다.</translation>
    </message>
    <message>
        <source>A JSON value was expected here.</source>
        <translation>여기에 JSON 값이 있어야 합니다.</translation>
    </message>
    <message>
        <source>A quoted key was expected here.</source>
        <translation>여기에 따옴표로 묶은 키가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A colon was expected after the key.</source>
        <translation>키 다음에 콜론이 있어야 합니다.</translation>
    </message>
    <message>
        <source>A comma or a closing brace was expected here.</source>
        <translation>여기에 쉼표나 닫는 중괄호가 있어야 합니다.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; appears twice in one object.</source>
        <translation>한 객체에 &quot;%1&quot; 키가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket was expected here.</source>
        <translation>여기에 쉼표나 닫는 대괄호가 있어야 합니다.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a \u escape.</source>
        <translation>텍스트가 \u 이스케이프 중간에서 끝납니다.</translation>
    </message>
    <message>
        <source>A \u escape needs four hexadecimal digits.</source>
        <translation>\u 이스케이프에는 16진수 네 자리가 필요합니다.</translation>
    </message>
    <message>
        <source>This quoted text is never closed.</source>
        <translation>따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8 text.</source>
        <translation>올바른 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>Control characters inside quoted text must be escaped.</source>
        <translation>따옴표 안의 제어 문자는 이스케이프해야 합니다.</translation>
    </message>
    <message>
        <source>A surrogate escape stands alone.</source>
        <translation>서로게이트 이스케이프가 짝 없이 있습니다.</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>JSON에 없는 이스케이프입니다.</translation>
    </message>
    <message>
        <source>Digits were expected after the decimal point.</source>
        <translation>소수점 다음에 숫자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Digits were expected in the exponent.</source>
        <translation>지수에 숫자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>모델을 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>The path of the model is empty.</source>
        <translation>모델 경로가 비어 있습니다.</translation>
    </message>
    <message>
        <source>No dataset is chosen.</source>
        <translation>데이터셋을 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>No output folder is named.</source>
        <translation>출력 폴더를 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>The extra arguments are not JSON.</source>
        <translation>추가 인수가 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>PPO needs a reward model.</source>
        <translation>PPO에는 보상 모델이 필요합니다.</translation>
    </message>
    <message>
        <source>No export folder is named.</source>
        <translation>내보내기 폴더를 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>No adapter is chosen to merge.</source>
        <translation>병합할 어댑터를 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>Merge the adapters first: they cannot be quantised with the model.</source>
        <translation>먼저 어댑터를 병합하십시오. 어댑터는 모델과 함께 양자화할 수 없습니다.</translation>
    </message>
    <message>
        <source>The extra arguments are no JSON object.</source>
        <translation>추가 인수가 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number.</source>
        <translation>%1 값 &quot;%2&quot;은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is empty here. A command line cannot say so: use the YAML file.</source>
        <translation>여기서 %1 값은 비어 있는데, 명령줄로는 나타낼 수 없습니다. YAML 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 is non_padding here. A command line takes only True or False: use the YAML file.</source>
        <translation>여기서 %1 값은 non_padding인데, 명령줄은 True 또는 False만 받습니다. YAML 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 names several loggers. A command line takes one: use the YAML file.</source>
        <translation>%1에 로거가 여러 개 지정되어 있는데, 명령줄은 하나만 받습니다. YAML 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 is a secret: set the environment variable %2 before running the command.</source>
        <translation>%1 값은 비밀 정보입니다. 명령을 실행하기 전에 환경 변수 %2 값을 설정하십시오.</translation>
    </message>
    <message>
        <source>%1 could mean: %2.</source>
        <translation>%1에 해당할 수 있는 옵션: %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 옵션은 값을 받지 않습니다.</translation>
    </message>
    <message>
        <source>A value must follow %1.</source>
        <translation>%1 다음에 값이 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean --%2?</source>
        <translation>%1 옵션이 없습니다. --%2 옵션입니까?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>&quot;%1&quot;에 해당하는 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>A word of the command line is not UTF-8.</source>
        <translation>명령줄에 UTF-8이 아닌 단어가 있습니다.</translation>
    </message>
    <message>
        <source>Pipes and background jobs are not taken over.</source>
        <translation>파이프와 백그라운드 작업은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Redirections are not taken over.</source>
        <translation>리디렉션은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>A quote is never closed; the text was read to its end.</source>
        <translation>따옴표가 닫히지 않아 끝까지 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 is not replaced; it stays as text.</source>
        <translation>%1 부분은 치환하지 않고 텍스트 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Commands inside of the text are not run; they stay as text.</source>
        <translation>텍스트 안의 명령은 실행하지 않고 텍스트 그대로 둡니다.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>%1 설정이 없습니다.</translation>
    </message>
    <message>
        <source>There is no setting %1. Did you mean %2?</source>
        <translation>%1 설정이 없습니다. %2 설정입니까?</translation>
    </message>
    <message>
        <source>%1 takes true or false, not &quot;%2&quot;.</source>
        <translation>%1 값은 true 또는 false여야 하며 &quot;%2&quot;일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>%1 값은 정수여야 하며 &quot;%2&quot;일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes a number, not &quot;%2&quot;.</source>
        <translation>%1 값은 숫자여야 하며 &quot;%2&quot;일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes a text, not &quot;%2&quot;.</source>
        <translation>%1 값은 텍스트여야 하며 &quot;%2&quot;일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes a text or a list of texts, not &quot;%2&quot;.</source>
        <translation>%1 값은 텍스트 또는 텍스트 목록이어야 하며 &quot;%2&quot;일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes a mapping or the path of a JSON file, not &quot;%2&quot;.</source>
        <translation>%1 값은 매핑 또는 JSON 파일 경로여야 하며 &quot;%2&quot;일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 값은 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is written as the text &quot;%2&quot;. It is read as %3 here; LLaMA-Factory keeps the text and may stop later.</source>
        <translation>%1 값이 텍스트 &quot;%2&quot;(으)로 쓰여 있습니다. 여기서는 %3(으)로 읽지만, LLaMA-Factory는 텍스트로 두어 나중에 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>Write it without quotes</source>
        <translation>따옴표 없이 쓰기</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be from %3 to %4.</source>
        <translation>%1 값이 %2입니다. %3에서 %4 사이여야 합니다.</translation>
    </message>
    <message>
        <source>%1 is %2, which is no number.</source>
        <translation>%1 값 %2은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be above %3.</source>
        <translation>%1 값이 %2입니다. %3보다 커야 합니다.</translation>
    </message>
    <message>
        <source>%1 is %2, but it must be at least %3.</source>
        <translation>%1 값이 %2입니다. %3 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 begins like a JSON object but is none: %2</source>
        <translation>%1 값은 JSON 객체처럼 시작하지만 JSON 객체가 아닙니다: %2</translation>
    </message>
    <message>
        <source>%1 is written as the text &quot;%2&quot;. Any text counts as true, so the setting is on. Write true or false without quotes.</source>
        <translation>%1 값이 텍스트 &quot;%2&quot;(으)로 쓰여 있습니다. 텍스트는 무엇이든 참으로 간주되므로 설정이 켜집니다. true 또는 false를 따옴표 없이 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is %2, but its choices are: %3.</source>
        <translation>%1 값이 %2입니다. 가능한 값: %3.</translation>
    </message>
    <message>
        <source>%1 takes a word, not true or false. YAML reads no, off, yes and on as booleans: write &apos;no&apos; in quotes.</source>
        <translation>%1 값은 true나 false가 아니라 단어여야 합니다. YAML은 no, off, yes, on을 불리언으로 읽으므로 &apos;no&apos;처럼 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>Write &apos;no&apos; in quotes</source>
        <translation>&apos;no&apos;를 따옴표로 묶기</translation>
    </message>
    <message>
        <source>%1 holds &quot;%2&quot;: an item must not contain a comma.</source>
        <translation>%1에 &quot;%2&quot; 항목이 있습니다. 항목에는 쉼표를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, but its choices are: %3.</source>
        <translation>--%1 값이 &quot;%2&quot;입니다. 가능한 값: %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>The options of the schedule are no JSON object.</source>
        <translation>스케줄러 옵션이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Write them like {&quot;num_cycles&quot;: 2}.</source>
        <translation>{&quot;num_cycles&quot;: 2}처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>The file holds no settings: it must be a JSON object.</source>
        <translation>파일에 설정이 없습니다. JSON 객체여야 합니다.</translation>
    </message>
    <message>
        <source>The text holds no settings.</source>
        <translation>텍스트에 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Paste a llamafactory-cli command, a YAML or JSON configuration, or a form saved by LLaMA Board.</source>
        <translation>llamafactory-cli 명령, YAML 또는 JSON 구성, LLaMA Board에서 저장한 양식을 붙여넣으십시오.</translation>
    </message>
    <message>
        <source>Left out, because it sets nothing: %1</source>
        <translation>설정이 없어 제외했습니다: %1</translation>
    </message>
    <message>
        <source>Variables and launchers are not settings: %1</source>
        <translation>변수와 실행기는 설정이 아닙니다: %1</translation>
    </message>
    <message>
        <source>%1 is no control of the form; it was left out.</source>
        <translation>%1 항목은 양식에 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>The saved form does not hold %1: choose it.</source>
        <translation>저장된 양식에 %1 값이 없습니다. 선택하십시오.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>텍스트가 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>UTF-8로 저장한 뒤 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>Correct the file there and read it again.</source>
        <translation>파일의 해당 위치를 고친 뒤 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>The file is nested too deeply or too large.</source>
        <translation>파일의 중첩이 너무 깊거나 파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>키는 단어여야 합니다.</translation>
    </message>
    <message>
        <source>%1 is given twice; the first time in line %2.</source>
        <translation>%1 키가 두 번 지정되었습니다. 처음 위치는 %2번째 줄입니다.</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>&lt;&lt;로는 매핑만 병합할 수 있습니다.</translation>
    </message>
    <message>
        <source>The tag %1 is not supported.</source>
        <translation>%1 태그는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1.</source>
        <translation>YAML을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file holds no settings: write one &quot;key: value&quot; per line.</source>
        <translation>파일에 설정이 없습니다. 한 줄에 &quot;키: 값&quot;을 하나씩 쓰십시오.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>데이터셋 &quot;%1&quot;에 &quot;%2&quot; 열이 없습니다.</translation>
    </message>
    <message>
        <source>Map the columns of the file under &quot;columns&quot; in dataset_info.json.</source>
        <translation>dataset_info.json의 &quot;columns&quot;에서 파일의 열을 매핑하십시오.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2 instead of a text.</source>
        <translation>열 &quot;%1&quot;의 값이 텍스트가 아닙니다(%2).</translation>
    </message>
    <message>
        <source>The row has media in &quot;%1&quot;; only text can be trained.</source>
        <translation>행의 &quot;%1&quot;에 미디어가 있습니다. 텍스트만 학습할 수 있습니다.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is no pair of question and answer.</source>
        <translation>&quot;%1&quot;에 질문과 답변의 쌍이 아닌 항목이 있습니다.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; holds %2 instead of a text.</source>
        <translation>&quot;%1&quot;에 텍스트가 아닌 항목이 있습니다(%2).</translation>
    </message>
    <message>
        <source>The answer is %1 instead of a text.</source>
        <translation>답변이 텍스트가 아닙니다(%1).</translation>
    </message>
    <message>
        <source>A message is %1 instead of an object.</source>
        <translation>메시지가 객체가 아닙니다(%1).</translation>
    </message>
    <message>
        <source>A message has no &quot;%1&quot;.</source>
        <translation>메시지에 &quot;%1&quot; 키가 없습니다.</translation>
    </message>
    <message>
        <source>Map the keys of the messages under &quot;tags&quot; in dataset_info.json.</source>
        <translation>dataset_info.json의 &quot;tags&quot;에서 메시지의 키를 매핑하십시오.</translation>
    </message>
    <message>
        <source>The role of a message is %1 instead of a text.</source>
        <translation>메시지의 역할이 텍스트가 아닙니다(%1).</translation>
    </message>
    <message>
        <source>Message %1 has no &quot;%2&quot;.</source>
        <translation>메시지 %1에 &quot;%2&quot; 키가 없습니다.</translation>
    </message>
    <message>
        <source>The text of message %1 is %2.</source>
        <translation>메시지 %1의 내용이 텍스트가 아닙니다(%2).</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; is not mapped.</source>
        <translation>역할 &quot;%1&quot;이(가) 매핑되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Add it under &quot;tags&quot; in dataset_info.json.</source>
        <translation>dataset_info.json의 &quot;tags&quot;에 추가하십시오.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; names no &quot;messages&quot; column.</source>
        <translation>데이터셋 &quot;%1&quot;에 &quot;messages&quot; 열이 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds %2 instead of a list of messages.</source>
        <translation>열 &quot;%1&quot;의 값이 메시지 목록이 아닙니다(%2).</translation>
    </message>
    <message>
        <source>A tool call of message %1 has no &quot;function&quot;.</source>
        <translation>메시지 %1의 도구 호출에 &quot;function&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed in the record that begins here.</source>
        <translation>여기서 시작하는 레코드의 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Field %1 of the record that begins here is not valid UTF-8.</source>
        <translation>여기서 시작하는 레코드의 필드 %1의 내용이 올바른 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>The record has too many fields.</source>
        <translation>레코드의 필드가 너무 많습니다.</translation>
    </message>
    <message>
        <source>A field of the record that begins here is too long.</source>
        <translation>여기서 시작하는 레코드에 너무 긴 필드가 있습니다.</translation>
    </message>
    <message>
        <source>The record has %1 fields, but the header has %2.</source>
        <translation>레코드의 필드는 %1개인데 헤더의 필드는 %2개입니다.</translation>
    </message>
    <message>
        <source>Put fields that hold commas in quotation marks.</source>
        <translation>쉼표가 든 필드는 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no object.</source>
        <translation>&quot;%1&quot; 값이 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is no text.</source>
        <translation>&quot;%2&quot;의 &quot;%1&quot; 값이 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>The description of the set is no object.</source>
        <translation>데이터셋 설명이 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The formatting &quot;%1&quot; is not known; alpaca, sharegpt and openai are.</source>
        <translation>&quot;%1&quot; 형식을 알 수 없습니다. alpaca, sharegpt, openai를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;num_samples&quot; is no count.</source>
        <translation>&quot;num_samples&quot; 값이 개수가 아닙니다.</translation>
    </message>
    <message>
        <source>The set has no &quot;file_name&quot;.</source>
        <translation>데이터셋에 &quot;file_name&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>폴더를 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file of the set &quot;%1&quot; does not exist.</source>
        <translation>데이터셋 &quot;%1&quot;의 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Check &quot;file_name&quot; in dataset_info.json.</source>
        <translation>dataset_info.json의 &quot;file_name&quot;을 확인하십시오.</translation>
    </message>
    <message>
        <source>Parquet and Arrow files cannot be read.</source>
        <translation>Parquet 및 Arrow 파일은 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Save the set as JSON lines, for example with Dataset.to_json().</source>
        <translation>데이터셋을 JSON Lines로 저장하십시오. 예: Dataset.to_json().</translation>
    </message>
    <message>
        <source>Datasets are .json, .jsonl, .csv or .txt files, not &quot;%1&quot;.</source>
        <translation>데이터셋은 .json, .jsonl, .csv, .txt 파일이어야 하며 &quot;%1&quot; 파일은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The files of the set &quot;%1&quot; are not all of one type.</source>
        <translation>데이터셋 &quot;%1&quot;의 파일 형식이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>There is no dataset_info.json in this folder.</source>
        <translation>이 폴더에 dataset_info.json이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the folder that describes the datasets (--dataset_dir).</source>
        <translation>데이터셋 설명이 있는 폴더를 선택하십시오(--dataset_dir).</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>파일에 JSON 객체가 없습니다.</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; is not defined in dataset_info.json.</source>
        <translation>데이터셋 &quot;%1&quot;이(가) dataset_info.json에 정의되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>&quot;%1&quot;입니까?</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; is not a local file (%2).</source>
        <translation>데이터셋 &quot;%1&quot;은(는) 로컬 파일이 아닙니다(%2).</translation>
    </message>
    <message>
        <source>Download it and name the file as &quot;file_name&quot;.</source>
        <translation>다운로드한 뒤 파일 이름을 &quot;file_name&quot;에 지정하십시오.</translation>
    </message>
    <message>
        <source>Reading the data was stopped.</source>
        <translation>데이터 읽기를 중단했습니다.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has no pairs of answers, which this stage compares.</source>
        <translation>이 단계는 답변 쌍을 비교하는데, 데이터셋 &quot;%1&quot;에 답변 쌍이 없습니다.</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; has pairs of answers, which this stage cannot use.</source>
        <translation>데이터셋 &quot;%1&quot;의 답변 쌍은 이 단계에서 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another dataset or another stage.</source>
        <translation>다른 데이터셋이나 다른 학습 단계를 선택하십시오.</translation>
    </message>
    <message>
        <source>num_samples is too large: %1.</source>
        <translation>num_samples 값이 너무 큽니다: %1.</translation>
    </message>
    <message>
        <source>The row before has no answer to compare with.</source>
        <translation>앞의 행에 비교할 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Remove rows without an answer from the set.</source>
        <translation>답변이 없는 행을 데이터셋에서 삭제하십시오.</translation>
    </message>
    <message>
        <source>The row has no text for pre-training.</source>
        <translation>행에 사전 학습할 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>A dataset is a JSON list of objects or one object a line.</source>
        <translation>데이터셋은 객체의 JSON 목록이거나 한 줄에 객체 하나여야 합니다.</translation>
    </message>
    <message>
        <source>The row that begins here is not closed.</source>
        <translation>여기서 시작하는 행이 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Look for a missing brace, bracket or quotation mark.</source>
        <translation>빠진 중괄호, 대괄호, 따옴표가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>A text is not closed by a quotation mark on this line.</source>
        <translation>이 줄에 따옴표로 닫히지 않은 텍스트가 있습니다.</translation>
    </message>
    <message>
        <source>The JSON list is not closed by a bracket.</source>
        <translation>JSON 목록이 대괄호로 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON list.</source>
        <translation>JSON 목록이 끝난 뒤에 텍스트가 더 있습니다.</translation>
    </message>
    <message>
        <source>Row %1 is no JSON object.</source>
        <translation>%1번째 행이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; it may be in another encoding, such as GBK or Latin-1.</source>
        <translation>파일을 UTF-8로 저장하십시오. GBK나 Latin-1 같은 다른 인코딩일 수 있습니다.</translation>
    </message>
    <message>
        <source>There are %1 datasets but %2 probabilities.</source>
        <translation>데이터셋은 %1개인데 확률은 %2개입니다.</translation>
    </message>
    <message>
        <source>%1 is no probability.</source>
        <translation>%1은(는) 확률이 아닙니다.</translation>
    </message>
    <message>
        <source>A set with probability 0 would never be used up.</source>
        <translation>확률이 0인 데이터셋은 끝까지 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>With a probability of %1 a set would need too many draws to be used up.</source>
        <translation>확률이 %1이면 데이터셋을 다 쓰기까지 너무 많이 뽑아야 합니다.</translation>
    </message>
    <message>
        <source>The probabilities add up to %1 instead of 1.</source>
        <translation>확률의 합이 1이 아니라 %1입니다.</translation>
    </message>
    <message>
        <source>%1 is neither a share below 1 nor a number of rows.</source>
        <translation>%1은(는) 1보다 작은 비율도 행 수도 아닙니다.</translation>
    </message>
    <message>
        <source>%1 of %2 rows for validation would leave a part empty.</source>
        <translation>%2행 중 %1행을 검증에 쓰면 한쪽이 비게 됩니다.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>줄이 올바른 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8 text.</source>
        <translation>파일이 UTF-8 텍스트가 아닙니다(%1).</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The dataset has no files.</source>
        <translation>데이터셋에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot;은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be trained on the prompt.</source>
        <translation>템플릿 &quot;%1&quot;에서는 프롬프트를 학습할 수 없습니다.</translation>
    </message>
    <message>
        <source>The %1 rows do not fill one block of cutoff_len tokens.</source>
        <translation>%1행으로는 cutoff_len 토큰의 블록 하나를 채우지 못합니다.</translation>
    </message>
    <message>
        <source>None of the %1 rows can be used.</source>
        <translation>%1행 모두 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Of the first one: %1.</source>
        <translation>첫 번째 행의 이유: %1.</translation>
    </message>
    <message>
        <source>%1 tokens are too few for a row.</source>
        <translation>%1토큰은 한 행으로 너무 적습니다.</translation>
    </message>
    <message>
        <source>%1 tokens are too many for a row.</source>
        <translation>%1토큰은 한 행으로 너무 많습니다.</translation>
    </message>
    <message>
        <source>A group of 0 rows is impossible.</source>
        <translation>0행짜리 묶음은 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Training only the last answer and training on the prompt exclude each other.</source>
        <translation>마지막 답변만 학습하는 설정과 프롬프트도 학습하는 설정은 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Neat packing is for supervised fine-tuning only.</source>
        <translation>니트 패킹은 지도 파인튜닝에서만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Training on the prompt is for supervised fine-tuning only.</source>
        <translation>프롬프트도 학습하는 설정은 지도 파인튜닝에서만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Training only the last answer is for supervised fine-tuning only.</source>
        <translation>마지막 답변만 학습하는 설정은 지도 파인튜닝에서만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Probabilities need an interleaving mix strategy.</source>
        <translation>확률에는 교차 방식의 혼합 전략이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no dataset to split for validation.</source>
        <translation>검증용으로 나눌 데이터셋이 없습니다.</translation>
    </message>
    <message>
        <source>A validation share and evaluation datasets exclude each other.</source>
        <translation>검증 비율과 평가 데이터셋은 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>No dataset is named.</source>
        <translation>데이터셋을 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of names.</source>
        <translation>&quot;%1&quot; 값은 이름 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must map at most %2 patterns to numbers.</source>
        <translation>&quot;%1&quot; 값은 패턴을 숫자에 대응시키는 매핑이어야 하며 패턴은 최대 %2개입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>&quot;%1&quot; 값은 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>The adapter&apos;s kind (&quot;peft_type&quot;) is missing.</source>
        <translation>어댑터의 종류(&quot;peft_type&quot;)가 없습니다.</translation>
    </message>
    <message>
        <source>Adapters of the kind &quot;%1&quot; are not supported, only LORA.</source>
        <translation>&quot;%1&quot; 종류의 어댑터는 지원하지 않습니다. LORA만 지원합니다.</translation>
    </message>
    <message>
        <source>Adapters that train biases (&quot;bias&quot;: %1) are not supported.</source>
        <translation>편향을 학습하는 어댑터(&quot;bias&quot;: %1)는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Adapters with &quot;%1&quot; are not supported.</source>
        <translation>&quot;%1&quot; 설정이 있는 어댑터는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The file has more than %1 keys.</source>
        <translation>파일의 키가 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or empty.</source>
        <translation>&quot;%1&quot; 항목이 없거나 비어 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used when &quot;target_modules&quot; is a pattern.</source>
        <translation>&quot;target_modules&quot;가 패턴이면 &quot;%1&quot; 항목을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true, false or a name.</source>
        <translation>&quot;%1&quot; 값은 true, false 또는 이름이어야 합니다.</translation>
    </message>
    <message>
        <source>The adapter has %1 patterns; at most %2 are allowed.</source>
        <translation>어댑터의 패턴이 %1개입니다. 최대 %2개까지 허용됩니다.</translation>
    </message>
    <message>
        <source>This is a pickle file (torch.save). Pickle files can run any code when they are opened, so they are never read.</source>
        <translation>pickle 파일(torch.save)입니다. pickle 파일은 열 때 임의의 코드를 실행할 수 있으므로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Use the .safetensors version of the model, or convert it on a machine you trust.</source>
        <translation>이 모델의 .safetensors 버전을 사용하거나, 신뢰하는 컴퓨터에서 변환하십시오.</translation>
    </message>
    <message>
        <source>This is not %1 but the note that git leaves in place of a large file.</source>
        <translation>필요한 것은 %1인데, 이 파일은 git이 큰 파일 대신 남긴 포인터입니다.</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in that folder, or download the file itself.</source>
        <translation>해당 폴더에서 &quot;git lfs pull&quot;을 실행하거나 파일 자체를 다운로드하십시오.</translation>
    </message>
    <message>
        <source>This is not %1 but a web page.</source>
        <translation>필요한 것은 %1인데, 이 파일은 웹 페이지입니다.</translation>
    </message>
    <message>
        <source>The download has failed; fetch the file again.</source>
        <translation>다운로드에 실패했습니다. 파일을 다시 다운로드하십시오.</translation>
    </message>
    <message>
        <source>This is not %1 but a GGUF file.</source>
        <translation>필요한 것은 %1인데, 이 파일은 GGUF 파일입니다.</translation>
    </message>
    <message>
        <source>This is not %1 but a safetensors file.</source>
        <translation>필요한 것은 %1인데, 이 파일은 safetensors 파일입니다.</translation>
    </message>
    <message>
        <source>This is not %1.</source>
        <translation>올바른 형식(%1)이 아닙니다.</translation>
    </message>
    <message>
        <source>It may be damaged or only partly downloaded; fetch it again.</source>
        <translation>손상되었거나 일부만 다운로드되었을 수 있습니다. 다시 다운로드하십시오.</translation>
    </message>
    <message>
        <source>This is a GGUF file of version %1; versions 2 and 3 can be read.</source>
        <translation>버전 %1의 GGUF 파일입니다. 버전 2와 3만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Convert the model again with a current llama.cpp.</source>
        <translation>최신 llama.cpp로 모델을 다시 변환하십시오.</translation>
    </message>
    <message>
        <source>A metadata key is empty.</source>
        <translation>비어 있는 메타데이터 키가 있습니다.</translation>
    </message>
    <message>
        <source>A metadata key is not valid UTF-8 text.</source>
        <translation>메타데이터 키가 올바른 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>This metadata key appears twice.</source>
        <translation>이 메타데이터 키가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>The alignment must be an unsigned 32-bit power of two.</source>
        <translation>정렬 값은 부호 없는 32비트 2의 거듭제곱이어야 합니다.</translation>
    </message>
    <message>
        <source>There is no metadata type %1.</source>
        <translation>메타데이터 타입 %1은(는) 없습니다.</translation>
    </message>
    <message>
        <source>A whole number does not fit 63 bits.</source>
        <translation>63비트를 넘는 정수가 있습니다.</translation>
    </message>
    <message>
        <source>Metadata arrays are nested too deeply.</source>
        <translation>메타데이터 배열의 중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name has %1 bytes; at most %2 are allowed.</source>
        <translation>텐서 이름이 %1바이트입니다. 최대 %2바이트까지 허용됩니다.</translation>
    </message>
    <message>
        <source>A tensor&apos;s name is not valid UTF-8 text.</source>
        <translation>텐서 이름이 올바른 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>The tensor has %1 dimensions; at most %2 are allowed.</source>
        <translation>텐서가 %1차원입니다. 최대 %2차원까지 허용됩니다.</translation>
    </message>
    <message>
        <source>The size of the tensor overflows.</source>
        <translation>텐서의 크기가 한계를 넘습니다.</translation>
    </message>
    <message>
        <source>There is no tensor type %1.</source>
        <translation>텐서 타입 %1은(는) 없습니다.</translation>
    </message>
    <message>
        <source>Tensors of type %1 cannot be read.</source>
        <translation>타입 %1의 텐서는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Use another quantisation of the model, for example Q8_0 or Q4_K_M.</source>
        <translation>이 모델의 다른 양자화 버전을 사용하십시오. 예: Q8_0, Q4_K_M.</translation>
    </message>
    <message>
        <source>Rows of %1 values do not fill whole blocks of type %2.</source>
        <translation>값 %1개의 행은 타입 %2의 블록으로 나누어떨어지지 않습니다.</translation>
    </message>
    <message>
        <source>The tensor&apos;s offset %1 is not a multiple of the alignment %2.</source>
        <translation>텐서의 오프셋 %1이(가) 정렬 값 %2의 배수가 아닙니다.</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, but byte %2 was expected.</source>
        <translation>텐서가 데이터의 %1바이트에서 시작하지만 %2바이트여야 합니다.</translation>
    </message>
    <message>
        <source>The tensor reaches beyond the end of the file.</source>
        <translation>텐서가 파일의 끝을 넘습니다.</translation>
    </message>
    <message>
        <source>This is a GGUF file for big-endian machines.</source>
        <translation>빅 엔디언 컴퓨터용 GGUF 파일입니다.</translation>
    </message>
    <message>
        <source>Use the usual little-endian file of the model.</source>
        <translation>이 모델의 일반적인 리틀 엔디언 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>GGUF 파일</translation>
    </message>
    <message>
        <source>Two tensors have the name &quot;%1&quot;.</source>
        <translation>이름이 &quot;%1&quot;인 텐서가 두 개 있습니다.</translation>
    </message>
    <message>
        <source>At byte %1, %2 values are announced, but the file has only %3 more bytes.</source>
        <translation>%1바이트 위치에 값이 %2개 있다고 되어 있지만 파일은 %3바이트만 남아 있습니다.</translation>
    </message>
    <message>
        <source>The metadata up to byte %1 would take far more memory than the file is large.</source>
        <translation>%1바이트까지의 메타데이터가 파일 크기보다 훨씬 많은 메모리를 차지하게 됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text.</source>
        <translation>&quot;%1&quot; 값은 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>&quot;%1&quot; 값은 true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number from %2 to %3.</source>
        <translation>&quot;%1&quot; 값은 %2에서 %3 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers from %2 to %3.</source>
        <translation>&quot;%1&quot; 값은 %2에서 %3 사이의 정수 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of numbers from %2 to %3.</source>
        <translation>&quot;%1&quot; 값은 %2에서 %3 사이의 숫자 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>There is no model file or folder of this name, and none in the caches (%1).</source>
        <translation>이 이름의 모델 파일이나 폴더가 없으며 캐시(%1)에도 없습니다.</translation>
    </message>
    <message>
        <source>Download the model first, or give the path of its folder or .gguf file.</source>
        <translation>먼저 모델을 다운로드하거나 모델 폴더 또는 .gguf 파일의 경로를 지정하십시오.</translation>
    </message>
    <message>
        <source>No model is given.</source>
        <translation>모델을 지정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Give the path of its folder or .gguf file, or its name.</source>
        <translation>모델 폴더나 .gguf 파일의 경로 또는 모델 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>This GGUF file is one of %1 parts.</source>
        <translation>이 GGUF 파일은 %1개로 나뉜 파일 중 하나입니다.</translation>
    </message>
    <message>
        <source>Join the parts first: llama-gguf-split --merge FIRST-PART OUTPUT.</source>
        <translation>먼저 나뉜 파일을 합치십시오: llama-gguf-split --merge 첫-파일 출력-파일.</translation>
    </message>
    <message>
        <source>This GGUF file is an adapter, not a model.</source>
        <translation>이 GGUF 파일은 모델이 아니라 어댑터입니다.</translation>
    </message>
    <message>
        <source>This is a single safetensors file; its config.json is needed too.</source>
        <translation>단일 safetensors 파일입니다. config.json도 필요합니다.</translation>
    </message>
    <message>
        <source>Give the path of the model&apos;s folder.</source>
        <translation>모델 폴더의 경로를 지정하십시오.</translation>
    </message>
    <message>
        <source>a GGUF file or a model folder</source>
        <translation>GGUF 파일 또는 모델 폴더</translation>
    </message>
    <message>
        <source>The folder has a config.json, but neither model.safetensors nor its index.</source>
        <translation>폴더에 config.json은 있지만 model.safetensors도 그 인덱스도 없습니다.</translation>
    </message>
    <message>
        <source>The download may be incomplete; fetch the model again.</source>
        <translation>다운로드가 불완전할 수 있습니다. 모델을 다시 다운로드하십시오.</translation>
    </message>
    <message>
        <source>The folder has %1 GGUF files.</source>
        <translation>폴더에 GGUF 파일이 %1개 있습니다.</translation>
    </message>
    <message>
        <source>Give the path of one of them.</source>
        <translation>그중 하나의 경로를 지정하십시오.</translation>
    </message>
    <message>
        <source>This folder holds an adapter, not a model.</source>
        <translation>이 폴더에는 모델이 아니라 어댑터가 있습니다.</translation>
    </message>
    <message>
        <source>Give the base model here and this folder as the adapter.</source>
        <translation>여기에는 베이스 모델을, 어댑터에는 이 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The folder has no config.json.</source>
        <translation>폴더에 config.json이 없습니다.</translation>
    </message>
    <message>
        <source>Give the folder of a Hugging Face model or a .gguf file.</source>
        <translation>Hugging Face 모델의 폴더나 .gguf 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>이 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain name of a file in the model&apos;s folder.</source>
        <translation>&quot;%1&quot;은(는) 모델 폴더에 있는 파일의 단순 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>패턴이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The pattern is not valid UTF-8 text.</source>
        <translation>패턴이 올바른 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; is not a regular expression (at character %2: %3).</source>
        <translation>패턴 &quot;%1&quot;은(는) 정규식이 아닙니다(%2번째 문자: %3).</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>safetensors 파일</translation>
    </message>
    <message>
        <source>The header is said to have %1 bytes; at most %2 are allowed.</source>
        <translation>헤더 크기가 %1바이트로 되어 있습니다. 최대 %2바이트까지 허용됩니다.</translation>
    </message>
    <message>
        <source>The header is said to have %1 bytes, but the file has only %2 more.</source>
        <translation>헤더 크기가 %1바이트로 되어 있지만 파일은 %2바이트만 남아 있습니다.</translation>
    </message>
    <message>
        <source>The tensor ends (%1) before it begins (%2).</source>
        <translation>텐서의 끝(%1)이 시작(%2)보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, inside of another tensor.</source>
        <translation>텐서가 데이터의 %1바이트에서 시작하여 다른 텐서와 겹칩니다.</translation>
    </message>
    <message>
        <source>The tensor begins at byte %1 of the data, but the one before it ends at %2.</source>
        <translation>텐서가 데이터의 %1바이트에서 시작하지만 앞의 텐서는 %2바이트에서 끝납니다.</translation>
    </message>
    <message>
        <source>Its type and shape need %1 bytes, but %2 are set aside for it.</source>
        <translation>타입과 형상에는 %1바이트가 필요하지만 %2바이트만 확보되어 있습니다.</translation>
    </message>
    <message>
        <source>The tensors need %1 bytes, but the file holds only %2.</source>
        <translation>텐서에는 %1바이트가 필요하지만 파일에는 %2바이트만 있습니다.</translation>
    </message>
    <message>
        <source>There are %1 bytes after the last tensor.</source>
        <translation>마지막 텐서 다음에 %1바이트가 더 있습니다.</translation>
    </message>
    <message>
        <source>This tensor cannot be written to a safetensors file.</source>
        <translation>이 텐서는 safetensors 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The shape has more than %1 dimensions.</source>
        <translation>형상이 %1차원을 넘습니다.</translation>
    </message>
    <message>
        <source>&quot;data_offsets&quot; must have exactly two numbers.</source>
        <translation>&quot;data_offsets&quot;에는 숫자가 정확히 두 개 있어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; has the key &quot;%1&quot; twice.</source>
        <translation>&quot;__metadata__&quot;에 &quot;%1&quot; 키가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The element type &quot;%1&quot; is not supported.</source>
        <translation>원소 타입 &quot;%1&quot;은(는) 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; appears twice.</source>
        <translation>&quot;__metadata__&quot;가 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice.</source>
        <translation>&quot;%1&quot; 항목이 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>The header is not valid JSON (at its byte %1).</source>
        <translation>헤더가 올바른 JSON이 아닙니다(%1바이트 위치).</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; may only map text to text.</source>
        <translation>&quot;__metadata__&quot;는 텍스트를 텍스트에 대응시키는 매핑이어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;shape&quot; must be a list of whole numbers of at least 0.</source>
        <translation>&quot;shape&quot;는 0 이상의 정수 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The description of a tensor is malformed.</source>
        <translation>텐서의 설명 형식이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>A tensor needs &quot;dtype&quot;, &quot;shape&quot; and &quot;data_offsets&quot;.</source>
        <translation>텐서에는 &quot;dtype&quot;, &quot;shape&quot;, &quot;data_offsets&quot;가 필요합니다.</translation>
    </message>
    <message>
        <source>The index has no &quot;weight_map&quot;.</source>
        <translation>인덱스에 &quot;weight_map&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>The index does not name a plain file of this folder for the tensor &quot;%1&quot;.</source>
        <translation>인덱스에서 텐서 &quot;%1&quot;에 지정한 것이 이 폴더의 단순 파일 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds the tensor &quot;%2&quot;, which the index does not expect there.</source>
        <translation>파일 &quot;%1&quot;에 텐서 &quot;%2&quot;이(가) 있지만 인덱스에는 그렇게 되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is not in the file &quot;%2&quot;.</source>
        <translation>텐서 &quot;%1&quot;이(가) 파일 &quot;%2&quot;에 없습니다.</translation>
    </message>
    <message>
        <source>Bytes outside of a tensor were asked for.</source>
        <translation>텐서의 범위를 벗어난 바이트를 요청했습니다.</translation>
    </message>
    <message>
        <source>Numbers with a fraction were expected, but the tensor is of type %1.</source>
        <translation>실수가 필요하지만 텐서의 타입은 %1입니다.</translation>
    </message>
    <message>
        <source>Whole numbers were expected, but the tensor is of type %1.</source>
        <translation>정수가 필요하지만 텐서의 타입은 %1입니다.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model takes 1 to %2.</source>
        <translation>프롬프트가 %1토큰입니다. 모델은 1~%2토큰을 받습니다.</translation>
    </message>
    <message>
        <source>The tokenizer makes the id %1, but the model has only %2 embeddings.</source>
        <translation>토크나이저가 ID %1을(를) 만들지만 모델의 임베딩은 %2개뿐입니다.</translation>
    </message>
    <message>
        <source>Choose the template that belongs to the model.</source>
        <translation>모델에 맞는 템플릿을 선택하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have the shape of input_ids, [rows, tokens].</source>
        <translation>&quot;%1&quot;의 형상은 input_ids와 같은 [rows, tokens]여야 합니다.</translation>
    </message>
    <message>
        <source>The file has no &quot;input_ids&quot;.</source>
        <translation>파일에 &quot;input_ids&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>The id %1 is outside the vocabulary of %2 tokens.</source>
        <translation>ID %1이(가) 토큰 %2개의 어휘 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>The label %1 is outside the vocabulary of %2 tokens.</source>
        <translation>레이블 %1이(가) 토큰 %2개의 어휘 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>The position %1 is out of range.</source>
        <translation>위치 %1이(가) 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>Full gradients are those of the base model alone.</source>
        <translation>전체 그래디언트는 베이스 모델만의 그래디언트입니다.</translation>
    </message>
    <message>
        <source>Leave --adapter out, or ask for --grads adapter.</source>
        <translation>--adapter를 빼거나 --grads adapter를 사용하십시오.</translation>
    </message>
    <message>
        <source>Gradients of an adapter need an adapter.</source>
        <translation>어댑터의 그래디언트에는 어댑터가 필요합니다.</translation>
    </message>
    <message>
        <source>Give --adapter.</source>
        <translation>--adapter를 지정하십시오.</translation>
    </message>
    <message>
        <source>Gradients need &quot;labels&quot;.</source>
        <translation>그래디언트에는 &quot;labels&quot;가 필요합니다.</translation>
    </message>
    <message>
        <source>Our engine does not compute %1 yet, which models of type &quot;%2&quot; need.</source>
        <translation>&quot;%2&quot; 타입의 모델에 필요한 %1 연산은 자체 엔진에 아직 없습니다.</translation>
    </message>
    <message>
        <source>The exported command still works with LLaMA-Factory.</source>
        <translation>내보낸 명령은 LLaMA-Factory에서 그대로 작동합니다.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller or quantised model.</source>
        <translation>다른 프로그램을 닫거나 더 작은 모델 또는 양자화된 모델을 선택하십시오.</translation>
    </message>
    <message>
        <source>Was the adapter trained for another model?</source>
        <translation>다른 모델용으로 학습한 어댑터입니까?</translation>
    </message>
    <message>
        <source>The weight is not in the map.</source>
        <translation>가중치가 매핑에 없습니다.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has no place in this model.</source>
        <translation>이 모델에는 텐서 &quot;%1&quot;의 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is missing.</source>
        <translation>텐서 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has another shape.</source>
        <translation>텐서 &quot;%1&quot;의 형상이 다릅니다.</translation>
    </message>
    <message>
        <source>Only plain LoRA adapters can be merged beneath another one.</source>
        <translation>다른 어댑터 아래에는 일반 LoRA 어댑터만 병합할 수 있습니다.</translation>
    </message>
    <message>
        <source>The adapter does not fit &quot;%1&quot;.</source>
        <translation>어댑터가 &quot;%1&quot;에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A model from a GGUF file cannot be trained whole: quantised weights do not change.</source>
        <translation>GGUF 파일의 모델은 전체 파인튜닝할 수 없습니다. 양자화된 가중치는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Train an adapter, or start from the Hugging Face folder of the model.</source>
        <translation>어댑터를 학습하거나, 모델의 Hugging Face 폴더에서 시작하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind.</source>
        <translation>&quot;%1&quot; 값의 종류가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The scheduler does not know &quot;%1&quot;.</source>
        <translation>스케줄러에 &quot;%1&quot; 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>The polynomial schedule needs a learning rate above its end, %1.</source>
        <translation>다항식 스케줄에는 종료 값 %1보다 높은 학습률이 필요합니다.</translation>
    </message>
    <message>
        <source>Give min_lr or min_lr_rate, not both.</source>
        <translation>min_lr과 min_lr_rate 중 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>This schedule needs min_lr or min_lr_rate.</source>
        <translation>이 스케줄에는 min_lr 또는 min_lr_rate가 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be linear, cosine or 1-sqrt.</source>
        <translation>&quot;%1&quot; 값은 linear, cosine, 1-sqrt 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Our engine does not have the schedule &quot;%1&quot;.</source>
        <translation>자체 엔진에는 &quot;%1&quot; 스케줄이 없습니다.</translation>
    </message>
    <message>
        <source>There is no checkpoint in &quot;%1&quot; to continue from.</source>
        <translation>&quot;%1&quot;에 이어서 학습할 체크포인트가 없습니다.</translation>
    </message>
    <message>
        <source>The checkpoint &quot;%1&quot; does not exist.</source>
        <translation>체크포인트 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The output folder &quot;%1&quot; already holds a trained model.</source>
        <translation>출력 폴더 &quot;%1&quot;에 이미 학습된 모델이 있습니다.</translation>
    </message>
    <message>
        <source>Choose another output_dir, or set overwrite_output_dir to train again from the start.</source>
        <translation>다른 output_dir을 선택하거나, overwrite_output_dir을 설정하여 처음부터 다시 학습하십시오.</translation>
    </message>
    <message>
        <source>The unknown token &quot;%1&quot; is not in the vocabulary.</source>
        <translation>알 수 없는 단어용 토큰 &quot;%1&quot;이(가) 어휘에 없습니다.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; replaces the end token but has no stop word.</source>
        <translation>템플릿 &quot;%1&quot;은(는) 종료 토큰을 바꾸지만 중지 단어가 없습니다.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; needs the token &quot;%2&quot;, which this tokenizer lacks.</source>
        <translation>템플릿 &quot;%1&quot;에 필요한 토큰 &quot;%2&quot;이(가) 이 토크나이저에 없습니다.</translation>
    </message>
    <message>
        <source>The tools of a row are a JSON list.</source>
        <translation>행의 도구는 JSON 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>A message that calls tools is JSON: {&quot;name&quot;: …, &quot;arguments&quot;: …}, or a list of these.</source>
        <translation>도구를 호출하는 메시지는 JSON이어야 합니다: {&quot;name&quot;: …, &quot;arguments&quot;: …} 또는 그 목록.</translation>
    </message>
    <message>
        <source>A system message stands in the middle of a conversation.</source>
        <translation>시스템 메시지가 대화 중간에 있습니다.</translation>
    </message>
    <message>
        <source>The chat template takes too many steps.</source>
        <translation>채팅 템플릿의 실행 단계가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The chat template makes too long a text.</source>
        <translation>채팅 템플릿이 너무 긴 텍스트를 만듭니다.</translation>
    </message>
    <message>
        <source>The chat template sets &quot;%1&quot;, which is no namespace.</source>
        <translation>채팅 템플릿이 네임스페이스가 아닌 &quot;%1&quot;에 값을 설정합니다.</translation>
    </message>
    <message>
        <source>The chat template unpacks a value into %1 names.</source>
        <translation>채팅 템플릿이 값 하나를 이름 %1개로 나눕니다.</translation>
    </message>
    <message>
        <source>The chat template is nested too deeply.</source>
        <translation>채팅 템플릿의 중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>The chat template looks inside an undefined value.</source>
        <translation>채팅 템플릿이 정의되지 않은 값의 내부를 참조합니다.</translation>
    </message>
    <message>
        <source>The chat template calls something that is no function.</source>
        <translation>채팅 템플릿이 함수가 아닌 것을 호출합니다.</translation>
    </message>
    <message>
        <source>The chat template refuses the conversation: %1.</source>
        <translation>채팅 템플릿이 대화를 거부합니다: %1.</translation>
    </message>
    <message>
        <source>The chat template calls an unknown function: %1.</source>
        <translation>채팅 템플릿이 알 수 없는 함수를 호출합니다: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was expected.</source>
        <translation>&quot;%1&quot;이(가) 있어야 합니다.</translation>
    </message>
    <message>
        <source>A name was expected.</source>
        <translation>이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here.</source>
        <translation>여기에 &quot;%1&quot;이(가) 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply.</source>
        <translation>식의 중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis was expected.</source>
        <translation>쉼표나 닫는 소괄호가 있어야 합니다.</translation>
    </message>
    <message>
        <source>The expression is too long.</source>
        <translation>식이 너무 깁니다.</translation>
    </message>
    <message>
        <source>A value was expected.</source>
        <translation>값이 있어야 합니다.</translation>
    </message>
    <message>
        <source>A slice has at most two colons.</source>
        <translation>슬라이스의 콜론은 최대 두 개입니다.</translation>
    </message>
    <message>
        <source>A closing bracket was expected.</source>
        <translation>닫는 대괄호가 있어야 합니다.</translation>
    </message>
    <message>
        <source>An index was expected.</source>
        <translation>인덱스가 있어야 합니다.</translation>
    </message>
    <message>
        <source>The chat template uses &quot;%1&quot; on a value of the wrong kind.</source>
        <translation>채팅 템플릿이 종류가 맞지 않는 값에 &quot;%1&quot;을(를) 사용합니다.</translation>
    </message>
    <message>
        <source>The chat template uses an unknown filter: %1.</source>
        <translation>채팅 템플릿이 알 수 없는 필터를 사용합니다: %1.</translation>
    </message>
    <message>
        <source>The chat template uses an unknown test: %1.</source>
        <translation>채팅 템플릿이 알 수 없는 테스트를 사용합니다: %1.</translation>
    </message>
    <message>
        <source>The chat template calls an unknown method: %1.</source>
        <translation>채팅 템플릿이 알 수 없는 메서드를 호출합니다: %1.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The text is not closed by a quotation mark.</source>
        <translation>텍스트가 따옴표로 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning here.</source>
        <translation>여기서 &quot;%1&quot;은(는) 의미가 없습니다.</translation>
    </message>
    <message>
        <source>The tag that begins here is not closed.</source>
        <translation>여기서 시작하는 태그가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The statements are nested too deeply.</source>
        <translation>문의 중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>The statement that begins here has no &quot;%1&quot;.</source>
        <translation>여기서 시작하는 문에 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; is not supported in chat templates.</source>
        <translation>채팅 템플릿에서는 &quot;%1&quot; 문을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The chat template uses &quot;%1&quot; on values that have none.</source>
        <translation>채팅 템플릿이 &quot;%1&quot; 연산이 없는 값에 이를 사용합니다.</translation>
    </message>
    <message>
        <source>The chat template divides by zero.</source>
        <translation>채팅 템플릿이 0으로 나눕니다.</translation>
    </message>
    <message>
        <source>A number in the chat template is too large.</source>
        <translation>채팅 템플릿에 너무 큰 숫자가 있습니다.</translation>
    </message>
    <message>
        <source>The chat template looks for something inside a plain value.</source>
        <translation>채팅 템플릿이 단순 값 안에서 항목을 찾습니다.</translation>
    </message>
    <message>
        <source>The chat template compares values that have no order.</source>
        <translation>채팅 템플릿이 순서가 없는 값을 비교합니다.</translation>
    </message>
    <message>
        <source>The chat template calculates with an undefined value.</source>
        <translation>채팅 템플릿이 정의되지 않은 값으로 계산합니다.</translation>
    </message>
    <message>
        <source>The chat template takes a part of something that has no parts.</source>
        <translation>채팅 템플릿이 나눌 수 없는 값의 일부를 가져옵니다.</translation>
    </message>
    <message>
        <source>The chat template takes parts in steps of zero.</source>
        <translation>채팅 템플릿의 슬라이스 간격이 0입니다.</translation>
    </message>
    <message>
        <source>The tokenizer uses a step of type &quot;%1&quot;, which is not supported.</source>
        <translation>토크나이저가 지원되지 않는 &quot;%1&quot; 타입의 처리 단계를 사용합니다.</translation>
    </message>
    <message>
        <source>A JSON object was expected here.</source>
        <translation>여기에 JSON 객체가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A JSON array was expected here.</source>
        <translation>여기에 JSON 배열이 있어야 합니다.</translation>
    </message>
    <message>
        <source>A quoted text was expected here.</source>
        <translation>여기에 따옴표로 묶은 텍스트가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A control character must be escaped inside quotation marks.</source>
        <translation>따옴표 안의 제어 문자는 이스케이프해야 합니다.</translation>
    </message>
    <message>
        <source>This escape sequence is not allowed in JSON.</source>
        <translation>JSON에서 허용되지 않는 이스케이프 시퀀스입니다.</translation>
    </message>
    <message>
        <source>This escape sequence is half a surrogate pair.</source>
        <translation>이 이스케이프 시퀀스는 서로게이트 쌍의 절반입니다.</translation>
    </message>
    <message>
        <source>A whole number was expected here.</source>
        <translation>여기에 정수가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A pattern of the tokenizer is neither a &quot;String&quot; nor a &quot;Regex&quot;.</source>
        <translation>토크나이저의 패턴이 &quot;String&quot;도 &quot;Regex&quot;도 아닙니다.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s steps are nested too deeply.</source>
        <translation>토크나이저 처리 단계의 중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>The pattern negates a class inside brackets.</source>
        <translation>패턴이 대괄호 안에서 문자 클래스를 부정합니다.</translation>
    </message>
    <message>
        <source>The pattern uses \h, which differs between libraries.</source>
        <translation>패턴에 라이브러리마다 다른 \h가 있습니다.</translation>
    </message>
    <message>
        <source>The pattern intersects character classes.</source>
        <translation>패턴이 문자 클래스의 교집합을 사용합니다.</translation>
    </message>
    <message>
        <source>The pattern nests character classes.</source>
        <translation>패턴이 문자 클래스를 중첩합니다.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern cannot be used: %1.</source>
        <translation>토크나이저의 패턴을 사용할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern needs too many steps on this text.</source>
        <translation>이 텍스트에서 토크나이저의 패턴 처리 단계가 너무 많습니다.</translation>
    </message>
    <message>
        <source>No template is named, and the model&apos;s own chat template cannot be followed: %1</source>
        <translation>템플릿을 지정하지 않았고, 모델에 포함된 채팅 템플릿도 사용할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Name a template with --template.</source>
        <translation>--template으로 템플릿을 지정하십시오.</translation>
    </message>
    <message>
        <source>It does not show the messages as they are given.</source>
        <translation>메시지를 주어진 그대로 나타내지 않습니다.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>템플릿 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no tokenizer.json in this folder.</source>
        <translation>이 폴더에 tokenizer.json이 없습니다.</translation>
    </message>
    <message>
        <source>Models with only a tokenizer.model file must be saved again by transformers, which writes tokenizer.json.</source>
        <translation>tokenizer.model 파일만 있는 모델은 transformers로 다시 저장하여 tokenizer.json을 만들어야 합니다.</translation>
    </message>
    <message>
        <source>The tokenizer was not found.</source>
        <translation>토크나이저를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The GGUF file lacks &quot;%1&quot; or has it in another type.</source>
        <translation>GGUF 파일에 &quot;%1&quot;이(가) 없거나 타입이 다릅니다.</translation>
    </message>
    <message>
        <source>Token %1 is not valid UTF-8.</source>
        <translation>토큰 %1의 내용이 올바른 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>The GGUF file holds a &quot;%1&quot; tokenizer; &quot;gpt2&quot; and &quot;llama&quot; are supported.</source>
        <translation>GGUF 파일의 토크나이저가 &quot;%1&quot;입니다. &quot;gpt2&quot;와 &quot;llama&quot;를 지원합니다.</translation>
    </message>
    <message>
        <source>The pre-tokenizer &quot;%1&quot; is not known.</source>
        <translation>알 수 없는 사전 토크나이저입니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use the original model folder with its tokenizer.json.</source>
        <translation>tokenizer.json이 있는 원본 모델 폴더를 사용하십시오.</translation>
    </message>
    <message>
        <source>The merge &quot;%1&quot; is not two tokens of the vocabulary.</source>
        <translation>병합 &quot;%1&quot;이(가) 어휘의 토큰 두 개가 아닙니다.</translation>
    </message>
    <message>
        <source>The file holds no tokenizer model.</source>
        <translation>파일에 토크나이저 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The tokenizer is a Unigram model; only byte-pair encoding is supported.</source>
        <translation>토크나이저가 Unigram 모델입니다. 바이트 쌍 인코딩(BPE)만 지원합니다.</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has an impossible id.</source>
        <translation>토큰 &quot;%1&quot;의 ID가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The merge &quot;%1&quot; is not two tokens.</source>
        <translation>병합 &quot;%1&quot;이(가) 토큰 두 개가 아닙니다.</translation>
    </message>
    <message>
        <source>A merge is a list of two tokens.</source>
        <translation>병합은 토큰 두 개의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The merge of &quot;%1&quot; and &quot;%2&quot; uses a token that is not in the vocabulary.</source>
        <translation>&quot;%1&quot;과(와) &quot;%2&quot;의 병합에 어휘에 없는 토큰이 쓰입니다.</translation>
    </message>
    <message>
        <source>The tokenizer is a %1 model; only byte-pair encoding is supported.</source>
        <translation>토크나이저가 %1 모델입니다. 바이트 쌍 인코딩(BPE)만 지원합니다.</translation>
    </message>
    <message>
        <source>The tokenizer drops merges at random, which is not supported.</source>
        <translation>토크나이저가 병합을 무작위로 생략하는데, 이는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The tokenizer model lacks its vocabulary or its merges.</source>
        <translation>토크나이저 모델에 어휘나 병합이 없습니다.</translation>
    </message>
    <message>
        <source>An added token lacks its text or has an impossible id.</source>
        <translation>추가된 토큰에 텍스트가 없거나 ID가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The special token &quot;%1&quot; has no ids.</source>
        <translation>특수 토큰 &quot;%1&quot;에 ID가 없습니다.</translation>
    </message>
    <message>
        <source>Byte %1 is not valid UTF-8.</source>
        <translation>%1번째 바이트가 올바른 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>A tool of type &quot;function&quot; has no &quot;function&quot;.</source>
        <translation>&quot;function&quot; 타입의 도구에 &quot;function&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>A tool has no &quot;name&quot;.</source>
        <translation>도구에 &quot;name&quot;이 없습니다.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; of a tool is no object.</source>
        <translation>도구의 매개변수 &quot;%1&quot;이(가) 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>A choice of the parameter &quot;%1&quot; is no text.</source>
        <translation>매개변수 &quot;%1&quot;의 선택지에 텍스트가 아닌 것이 있습니다.</translation>
    </message>
    <message>
        <source>The items of the parameter &quot;%1&quot; are no object.</source>
        <translation>매개변수 &quot;%1&quot;의 items가 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>A tool has no &quot;parameters&quot; with &quot;properties&quot;.</source>
        <translation>도구에 &quot;properties&quot;가 든 &quot;parameters&quot;가 없습니다.</translation>
    </message>
    <message>
        <source>The arguments of the call of &quot;%1&quot; are no object.</source>
        <translation>&quot;%1&quot; 호출의 인수가 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no tool format &quot;%1&quot;.</source>
        <translation>도구 형식 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Known formats: %1.</source>
        <translation>사용할 수 있는 형식: %1.</translation>
    </message>
    <message>
        <source>The tools are no JSON list.</source>
        <translation>도구가 JSON 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>A tool is no JSON object.</source>
        <translation>도구가 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The tool format glm4 has exactly one call in a message, but there are %1.</source>
        <translation>도구 형식 glm4에서는 메시지 하나에 호출이 하나여야 하는데 %1개 있습니다.</translation>
    </message>
    <message>
        <source>Use another template or --tool_format.</source>
        <translation>다른 템플릿이나 --tool_format을 사용하십시오.</translation>
    </message>
    <message>
        <source>A tool call needs a &quot;name&quot; and &quot;arguments&quot;.</source>
        <translation>도구 호출에는 &quot;name&quot;과 &quot;arguments&quot;가 필요합니다.</translation>
    </message>
    <message>
        <source>The vocabulary is too large.</source>
        <translation>어휘가 너무 큽니다.</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has a negative id.</source>
        <translation>토큰 &quot;%1&quot;의 ID가 음수입니다.</translation>
    </message>
    <message>
        <source>The vocabulary has %1 tokens, but the largest id is %2.</source>
        <translation>어휘의 토큰은 %1개인데 가장 큰 ID는 %2입니다.</translation>
    </message>
    <message>
        <source>The %1 training rows do not fill one batch of %2.</source>
        <translation>학습 행 %1개로는 크기 %2의 배치 하나를 채우지 못합니다.</translation>
    </message>
    <message>
        <source>Use a smaller batch size or more data.</source>
        <translation>배치 크기를 줄이거나 데이터를 늘리십시오.</translation>
    </message>
    <message>
        <source>Our engine does not group rows by length: it has no padding to save.</source>
        <translation>자체 엔진은 행을 길이별로 묶지 않습니다. 줄일 패딩이 없기 때문입니다.</translation>
    </message>
    <message>
        <source>Use random or sequential.</source>
        <translation>random 또는 sequential을 사용하십시오.</translation>
    </message>
    <message>
        <source>Continue from an earlier checkpoint, or start again with overwrite_output_dir.</source>
        <translation>더 이전의 체크포인트에서 이어서 학습하거나, overwrite_output_dir로 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The state of the checkpoint is damaged.</source>
        <translation>체크포인트의 상태가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The optimizer state of &quot;%1&quot; is missing or has another size.</source>
        <translation>&quot;%1&quot;의 옵티마이저 상태가 없거나 크기가 다릅니다.</translation>
    </message>
    <message>
        <source>The checkpoint cannot be put in place: %1.</source>
        <translation>체크포인트를 제자리로 옮길 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The file does not say which step the checkpoint is of.</source>
        <translation>체크포인트가 어느 스텝의 것인지 파일에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>The engine failed: %1</source>
        <translation>엔진 오류: %1</translation>
    </message>
    <message>
        <source>Please report this; the last checkpoint is intact.</source>
        <translation>이 문제를 신고해 주십시오. 마지막 체크포인트는 안전합니다.</translation>
    </message>
    <message>
        <source>Lower per_device_train_batch_size (and raise gradient_accumulation_steps), cutoff_len or lora_rank.</source>
        <translation>per_device_train_batch_size를 줄이거나(그만큼 gradient_accumulation_steps를 늘림), cutoff_len 또는 lora_rank를 줄이십시오.</translation>
    </message>
    <message>
        <source>Our engine trains the stage sft; %1 is for export only.</source>
        <translation>자체 엔진은 sft 단계를 학습하며, %1 단계는 내보내기 전용입니다.</translation>
    </message>
    <message>
        <source>Our engine trains lora and full; %1 is for export only.</source>
        <translation>자체 엔진은 lora와 full을 학습하며, %1 방법은 내보내기 전용입니다.</translation>
    </message>
    <message>
        <source>fp16 needs a GPU; on a processor use bf16 or neither.</source>
        <translation>fp16에는 GPU가 필요합니다. CPU에서는 bf16을 쓰거나 둘 다 끄십시오.</translation>
    </message>
    <message>
        <source>Quantising while loading needs a GPU. A quantised GGUF file trains on a processor as it is.</source>
        <translation>불러오면서 양자화하려면 GPU가 필요합니다. 양자화된 GGUF 파일은 CPU에서 그대로 학습할 수 있습니다.</translation>
    </message>
    <message>
        <source>Lower per_device_train_batch_size or cutoff_len.</source>
        <translation>per_device_train_batch_size 또는 cutoff_len을 줄이십시오.</translation>
    </message>
    <message>
        <source>%1 would need %2.</source>
        <translation>%1: %2의 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>A batch of %1 tokens needs %2 in all, but only %3 is free.</source>
        <translation>%1토큰 배치에 모두 %2의 메모리가 필요하지만 여유 메모리는 %3뿐입니다.</translation>
    </message>
    <message>
        <source>The configuration cannot be used.</source>
        <translation>구성을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>An object with a &quot;text&quot; was expected.</source>
        <translation>&quot;text&quot;가 있는 객체가 필요합니다.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 명령이 없습니다.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>&quot;%1&quot; 명령이 없습니다. %2 명령입니까?</translation>
    </message>
    <message>
        <source>This build has no engine to compute with a model.</source>
        <translation>이 빌드에는 모델을 연산할 엔진이 없습니다.</translation>
    </message>
    <message>
        <source>Build with -DLUTHIER_TORCH=ON.</source>
        <translation>-DLUTHIER_TORCH=ON으로 빌드하십시오.</translation>
    </message>
    <message>
        <source>%1 --help lists the arguments.</source>
        <translation>%1 --help를 실행하면 인수 목록이 나옵니다.</translation>
    </message>
    <message>
        <source>This build has no training engine.</source>
        <translation>이 빌드에는 학습 엔진이 없습니다.</translation>
    </message>
    <message>
        <source>The sample&apos;s model or dataset is not here.</source>
        <translation>예제의 모델이나 데이터셋이 없습니다.</translation>
    </message>
    <message>
        <source>Start Luthier with ./run, which fetches it, or choose a model of your own.</source>
        <translation>자동으로 받아 주는 ./run으로 Luthier를 시작하거나 직접 모델을 선택하십시오.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>이 문제를 신고해 주십시오.</translation>
    </message>
    <message>
        <source>The model&apos;s weights take %1, but only %2 is free.</source>
        <translation>모델 가중치에 %1의 메모리가 필요하지만 여유 메모리는 %2뿐입니다.</translation>
    </message>
    <message>
        <source>The cache %1 holds this model, but not its revision &quot;%2&quot;.</source>
        <translation>캐시 %1에 이 모델은 있지만 리비전 &quot;%2&quot;은(는) 없습니다.</translation>
    </message>
    <message>
        <source>Download that revision, or choose another one with model_revision.</source>
        <translation>해당 리비전을 다운로드하거나 model_revision으로 다른 리비전을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened and what to do, two sentences. Languages that put no space between sentences leave it out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into weights held in 4 bits.</source>
        <translation>4비트로 보관된 가중치에는 어댑터를 병합할 수 없습니다.</translation>
    </message>
    <message>
        <source>Leave quantization_bit empty, or merge it into a copy of the model first.</source>
        <translation>quantization_bit을 비워 두거나 먼저 모델 사본에 병합하십시오.</translation>
    </message>
    <message>
        <source>Our engine quantises to 4 bits as bitsandbytes does, nf4 with double quantisation; the rest is for export only.</source>
        <translation>이 엔진은 bitsandbytes처럼 4비트로 양자화합니다(이중 양자화를 쓰는 nf4). 나머지는 내보내기 전용입니다.</translation>
    </message>
    <message>
        <source>The CUDA part cannot be loaded: %1</source>
        <translation>CUDA 부분을 불러올 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Training runs on the processor meanwhile.</source>
        <translation>그동안 학습은 프로세서에서 진행됩니다.</translation>
    </message>
    <message>
        <source>This machine has no NVIDIA driver.</source>
        <translation>이 컴퓨터에는 NVIDIA 드라이버가 없습니다.</translation>
    </message>
    <message>
        <source>The GPU reported an error: %1.</source>
        <translation>GPU가 오류를 보고했습니다: %1.</translation>
    </message>
    <message>
        <source>The GPU has no room for %1 more; %2 is free.</source>
        <translation>GPU에 %1을(를) 더 담을 공간이 없습니다. 여유 공간은 %2입니다.</translation>
    </message>
    <message>
        <source>The GPU has not enough memory.</source>
        <translation>GPU 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this program.</source>
        <translation>NVIDIA 드라이버가 이 프로그램에 비해 너무 오래되었습니다.</translation>
    </message>
    <message>
        <source>Update the driver to version 580 or newer.</source>
        <translation>드라이버를 580 이상 버전으로 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The NVIDIA driver offers no GPU to this process.</source>
        <translation>NVIDIA 드라이버가 이 프로세스에 GPU를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Look at nvidia-smi and CUDA_VISIBLE_DEVICES.</source>
        <translation>nvidia-smi와 CUDA_VISIBLE_DEVICES를 확인하십시오.</translation>
    </message>
    <message>
        <source>This program has no code for this GPU.</source>
        <translation>이 프로그램에는 이 GPU용 코드가 없습니다.</translation>
    </message>
    <message>
        <source>GPUs from compute capability 8.0 on are supported.</source>
        <translation>컴퓨트 기능 8.0 이상의 GPU를 지원합니다.</translation>
    </message>
    <message>
        <source>The DeepSpeed configuration is no JSON object.</source>
        <translation>DeepSpeed 구성이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it like {&quot;zero_optimization&quot;: {&quot;stage&quot;: 2}}.</source>
        <translation>{&quot;zero_optimization&quot;: {&quot;stage&quot;: 2}}처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>Weights that were changed cannot be read from the file layer by layer.</source>
        <translation>변경된 가중치는 파일에서 레이어별로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds something that a command line cannot say: use the YAML file.</source>
        <translation>%1에는 명령줄로 나타낼 수 없는 값이 있습니다. YAML 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 프리셋이 없습니다.</translation>
    </message>
    <message>
        <source>lora_target names %1, which this model does not have. Its modules: %2.</source>
        <translation>lora_target에 지정한 %1이(가) 이 모델에 없습니다. 이 모델의 모듈: %2.</translation>
    </message>
    <message>
        <source>The log cannot be cut: %1.</source>
        <translation>로그를 자를 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The log cannot be deleted: %1.</source>
        <translation>로그를 삭제할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>템플릿 &quot;%1&quot;이(가) 없습니다. &quot;%2&quot;을(를) 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>The folder cannot be deleted: %1.</source>
        <translation>폴더를 삭제할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: it has no trainer_state.json.</source>
        <translation>체크포인트가 완전하지 않습니다. trainer_state.json이 없습니다.</translation>
    </message>
    <message>
        <source>The list of the checkpoint&apos;s files is damaged.</source>
        <translation>체크포인트의 파일 목록이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer version of this program.</source>
        <translation>이 프로그램의 더 새로운 버전에서 저장한 체크포인트입니다.</translation>
    </message>
    <message>
        <source>The file of the checkpoint is missing.</source>
        <translation>체크포인트의 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file is not as it was when the checkpoint was written.</source>
        <translation>파일이 체크포인트를 저장했을 때와 다릅니다.</translation>
    </message>
    <message>
        <source>There is no log of a run in this folder.</source>
        <translation>이 폴더에 실행 로그가 없습니다.</translation>
    </message>
    <message>
        <source>A run&apos;s folder holds trainer_log.jsonl or trainer_state.json.</source>
        <translation>실행 폴더에는 trainer_log.jsonl 또는 trainer_state.json이 있습니다.</translation>
    </message>
    <message>
        <source>No checkpoint in the folder is whole. Start again with overwrite_output_dir.</source>
        <translation>폴더에 온전한 체크포인트가 없습니다. overwrite_output_dir로 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The folder does not exist or is no folder.</source>
        <translation>폴더가 없거나 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no run in this folder.</source>
        <translation>이 폴더에 실행이 없습니다.</translation>
    </message>
    <message>
        <source>The folder of a run holds trainer_log.jsonl or trainer_state.json.</source>
        <translation>실행 폴더에는 trainer_log.jsonl 또는 trainer_state.json이 있습니다.</translation>
    </message>
    <message>
        <source>The folder of this run holds no settings.</source>
        <translation>이 실행의 폴더에 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Runs of Luthier keep them in train.yaml, those of LLaMA Board in training_args.yaml.</source>
        <translation>Luthier의 실행은 설정을 train.yaml에, LLaMA Board의 실행은 training_args.yaml에 저장합니다.</translation>
    </message>
    <message>
        <source>The run has saved no checkpoint to go on from.</source>
        <translation>실행에 이어서 학습할 체크포인트가 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Open its settings in the form and start it again.</source>
        <translation>설정을 양식에서 열고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Delete what you do not need with your file manager.</source>
        <translation>필요 없는 것은 파일 관리자에서 삭제하십시오.</translation>
    </message>
    <message>
        <source>The folder is a link to another one.</source>
        <translation>폴더가 다른 폴더를 가리키는 링크입니다.</translation>
    </message>
    <message>
        <source>The folder holds more than this run.</source>
        <translation>폴더에 이 실행 외의 다른 것도 있습니다.</translation>
    </message>
    <message>
        <source>The folder holds another run: &quot;%1&quot;.</source>
        <translation>폴더에 다른 실행이 있습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The list of runs was made by a newer Luthier (format %1, this one knows %2).</source>
        <translation>더 새로운 Luthier에서 만든 실행 목록입니다(형식 %1, 이 버전은 %2까지 지원).</translation>
    </message>
    <message>
        <source>Update Luthier, or move the file away to begin a new list.</source>
        <translation>Luthier를 업데이트하거나, 파일을 다른 곳으로 옮겨 새 목록을 시작하십시오.</translation>
    </message>
    <message>
        <source>The list of runs is damaged: %1.</source>
        <translation>실행 목록이 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>The file cannot be moved: %1.</source>
        <translation>파일을 옮길 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The run is no longer in the list.</source>
        <translation>실행이 더 이상 목록에 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>파일을 제거할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The list of runs is in use by another program.</source>
        <translation>다른 프로그램이 실행 목록을 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Close the other program that has it open, then try again.</source>
        <translation>목록을 열고 있는 다른 프로그램을 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The list of runs cannot be used: %1.</source>
        <translation>실행 목록을 사용할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The next checkpoint needs %1, but only %2 are free on the disk of the output folder.</source>
        <translation>다음 체크포인트에는 %1이(가) 필요하지만, 출력 폴더가 있는 디스크의 여유 공간은 %2뿐입니다.</translation>
    </message>
    <message>
        <source>Make room there, or choose another output_dir.</source>
        <translation>그 디스크의 공간을 확보하거나 다른 output_dir을 선택하십시오.</translation>
    </message>
    <message>
        <source>The trained weight &quot;%1&quot; is not a number: what was learnt is not usable.</source>
        <translation>학습된 가중치 &quot;%1&quot;이(가) 숫자가 아닙니다. 학습한 내용을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Continue from an earlier checkpoint with a lower learning rate.</source>
        <translation>더 이전의 체크포인트에서 더 낮은 학습률로 이어서 학습하십시오.</translation>
    </message>
    <message>
        <source>The loss or its gradients were not finite in %1 steps in a row, first in %2.</source>
        <translation>연속 %1스텝 동안 손실이나 그래디언트가 유한하지 않았습니다. 처음 나타난 곳: %2.</translation>
    </message>
    <message>
        <source>Look at those rows, lower the learning rate, or continue from an earlier checkpoint; nothing of what was learnt before is lost.</source>
        <translation>해당 행을 확인하거나, 학습률을 낮추거나, 더 이전의 체크포인트에서 이어서 학습하십시오. 그전에 학습한 내용은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>It takes json or text.</source>
        <translation>json 또는 text만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It is a number of seconds, at most a day.</source>
        <translation>초 단위의 숫자이며, 최대 하루입니다.</translation>
    </message>
    <message>
        <source>A number of bytes is needed.</source>
        <translation>바이트 수가 필요합니다.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>프로그램이 닫혔습니다.</translation>
    </message>
    <message>
        <source>A run that is under way cannot be deleted.</source>
        <translation>진행 중인 실행은 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>The run is no longer in the queue.</source>
        <translation>실행이 더 이상 대기열에 없습니다.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>실행이 진행 중입니다.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>끝날 때까지 기다리거나 중지하십시오.</translation>
    </message>
    <message>
        <source>Its settings are in the form, but need a correction.</source>
        <translation>설정을 양식에 넣었지만 고쳐야 할 곳이 있습니다.</translation>
    </message>
    <message>
        <source>Mend what the Train page shows, then start.</source>
        <translation>학습 페이지에 표시된 문제를 고친 뒤 시작하십시오.</translation>
    </message>
    <message>
        <source>lora_target names %1, which this model does not have. Did you mean %2? Its modules: %3.</source>
        <translation>lora_target에 지정한 %1이(가) 이 모델에 없습니다. %2을(를) 뜻하셨습니까? 이 모델의 모듈: %3.</translation>
    </message>
    <message>
        <source>The file is no object of JSON.</source>
        <translation>파일이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The checkpoint is not complete: it has no weights.</source>
        <translation>체크포인트가 완전하지 않습니다: 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>The file holds no settings of a run.</source>
        <translation>파일에 실행 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Runs of this program since version 1 keep them in run.json.</source>
        <translation>이 프로그램의 버전 1 이후 실행은 설정을 run.json에 보관합니다.</translation>
    </message>
    <message>
        <source>The run has no whole checkpoint of step %1.</source>
        <translation>이 실행에는 %1단계의 온전한 체크포인트가 없습니다.</translation>
    </message>
    <message>
        <source>A prompt is needed.</source>
        <translation>프롬프트가 필요합니다.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is needed.</source>
        <translation>%1에서 %2 사이의 수가 필요합니다.</translation>
    </message>
    <message>
        <source>A prompt is needed: --sample-prompt.</source>
        <translation>프롬프트가 필요합니다: --sample-prompt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close other programs, or lower cutoff_len or per_device_train_batch_size (and raise gradient_accumulation_steps), and resume: nothing is lost.</source>
        <translation>다른 프로그램을 닫거나 cutoff_len 또는 per_device_train_batch_size를 낮추고(gradient_accumulation_steps는 높이고) 재개하십시오. 잃은 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>step %1 loss %2 lr %3</source>
        <translation>스텝 %1 손실 %2 학습률 %3</translation>
    </message>
    <message>
        <source>step %1 evaluated: loss %2 in %3</source>
        <translation>스텝 %1 평가: 손실 %2, 소요 시간 %3</translation>
    </message>
    <message>
        <source>saved %1 (%2)</source>
        <translation>저장됨: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows to train on, %2 to evaluate, %3 on %4; %5 of %6 parameters are trained</source>
        <translation>학습 %1행, 평가 %2행, %4에서 %3; 파라미터 %6개 중 %5개 학습</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>stopped and saved: %1</source>
        <translation>저장하고 중지함: %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>일시 정지됨: %1</translation>
    </message>
    <message>
        <source>discarded: %1</source>
        <translation>폐기함: %1</translation>
    </message>
    <message>
        <source>the run goes on</source>
        <translation>실행을 계속합니다</translation>
    </message>
    <message>
        <source>the run is on hold. %1</source>
        <translation>실행이 보류되었습니다. %1</translation>
    </message>
    <message>
        <source>Made again: the same run, in every loss and every weight.</source>
        <translation>다시 실행했습니다: 모든 손실과 모든 가중치가 같습니다.</translation>
    </message>
    <message>
        <source>its files differ, though its losses do not</source>
        <translation>손실은 같지만 파일이 다릅니다</translation>
    </message>
    <message>
        <source>the setting %1 differs</source>
        <translation>설정 %1이(가) 다릅니다</translation>
    </message>
    <message>
        <source>the losses differ from step %1 on</source>
        <translation>스텝 %1부터 손실이 다릅니다</translation>
    </message>
    <message>
        <source>Made again, it is another run: %1.</source>
        <translation>다시 실행했지만 결과가 다릅니다: %1.</translation>
    </message>
    <message>
        <source>What was made again cannot be compared: %1</source>
        <translation>다시 실행한 결과를 비교할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Made again: nothing differs of what is known of both.</source>
        <translation>다시 실행했습니다: 양쪽에서 알려진 내용에 차이가 없습니다.</translation>
    </message>
    <message>
        <source>its losses are of other steps</source>
        <translation>손실의 스텝이 다릅니다</translation>
    </message>
    <message>
        <source>not continued; its folder is as it was</source>
        <translation>이어 가지 않음. 폴더는 그대로입니다</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>추가 설정</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>프리즈</translation>
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
        <translation>멀티모달</translation>
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
        <translation>출력</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>분산 학습</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Low memory loading</source>
        <translation>저메모리 로딩</translation>
    </message>
    <message>
        <source>Loads weights piece by piece in PyTorch.</source>
        <translation>PyTorch에서 가중치를 조각 단위로 불러옵니다.</translation>
    </message>
    <message>
        <source>Our loader always does.</source>
        <translation>자체 로더는 항상 이렇게 합니다.</translation>
    </message>
    <message>
        <source>Mixture of depths</source>
        <translation>Mixture-of-Depths</translation>
    </message>
    <message>
        <source>Converts the model to mixture-of-depths layers, or loads one that was.</source>
        <translation>모델을 Mixture-of-Depths 레이어로 변환하거나 이미 변환된 모델을 불러옵니다.</translation>
    </message>
    <message>
        <source>Our engine has no mixture-of-depths layers.</source>
        <translation>자체 엔진에는 Mixture-of-Depths 레이어가 없습니다.</translation>
    </message>
    <message>
        <source>Offload folder</source>
        <translation>오프로드 폴더</translation>
    </message>
    <message>
        <source>Where weights that do not fit are put by the Python trainer.</source>
        <translation>Python 트레이너가 메모리에 들어가지 않는 가중치를 두는 곳입니다.</translation>
    </message>
    <message>
        <source>Our engine streams from the model files instead.</source>
        <translation>자체 엔진은 대신 모델 파일에서 바로 읽습니다.</translation>
    </message>
    <message>
        <source>V1 kernels</source>
        <translation>V1 커널</translation>
    </message>
    <message>
        <source>Kernels of LLaMA-Factory&apos;s experimental second engine.</source>
        <translation>LLaMA-Factory의 실험적인 두 번째 엔진이 쓰는 커널입니다.</translation>
    </message>
    <message>
        <source>Our engine has its own kernels.</source>
        <translation>자체 엔진에는 고유한 커널이 있습니다.</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 토큰</translation>
    </message>
    <message>
        <source>Secret for private models on the Hugging Face hub.</source>
        <translation>Hugging Face 허브의 비공개 모델에 쓰는 비밀 키입니다.</translation>
    </message>
    <message>
        <source>Our engine reads local files only.</source>
        <translation>자체 엔진은 로컬 파일만 읽습니다.</translation>
    </message>
    <message>
        <source>ModelScope token</source>
        <translation>ModelScope 토큰</translation>
    </message>
    <message>
        <source>Secret for private models on ModelScope.</source>
        <translation>ModelScope의 비공개 모델에 쓰는 비밀 키입니다.</translation>
    </message>
    <message>
        <source>Openmind token</source>
        <translation>Openmind 토큰</translation>
    </message>
    <message>
        <source>Secret for private models on Modelers.</source>
        <translation>Modelers의 비공개 모델에 쓰는 비밀 키입니다.</translation>
    </message>
    <message>
        <source>Print parameters</source>
        <translation>파라미터 출력</translation>
    </message>
    <message>
        <source>Lists every parameter with its type before training.</source>
        <translation>학습 전에 모든 파라미터를 타입과 함께 출력합니다.</translation>
    </message>
    <message>
        <source>Changes the log only.</source>
        <translation>로그만 달라집니다.</translation>
    </message>
    <message>
        <source>Pan and scan</source>
        <translation>팬 앤드 스캔</translation>
    </message>
    <message>
        <source>Cuts large pictures into pieces for models that expect it.</source>
        <translation>큰 이미지를 조각으로 나눕니다. 이를 전제로 만든 모델에 씁니다.</translation>
    </message>
    <message>
        <source>Our engine trains on text only.</source>
        <translation>자체 엔진은 텍스트만 학습합니다.</translation>
    </message>
    <message>
        <source>Crop to patches</source>
        <translation>패치로 자르기</translation>
    </message>
    <message>
        <source>Cuts pictures into patches for models that expect it.</source>
        <translation>이미지를 패치로 나눕니다. 이를 전제로 만든 모델에 씁니다.</translation>
    </message>
    <message>
        <source>Audio in video</source>
        <translation>동영상 오디오 사용</translation>
    </message>
    <message>
        <source>Uses the sound of a video too.</source>
        <translation>동영상의 소리도 사용합니다.</translation>
    </message>
    <message>
        <source>Audio sampling rate</source>
        <translation>오디오 샘플링 속도</translation>
    </message>
    <message>
        <source>Samples a second that audio is resampled to.</source>
        <translation>오디오를 리샘플링할 초당 샘플 수입니다.</translation>
    </message>
    <message>
        <source>KTransformers</source>
        <translation>KTransformers</translation>
    </message>
    <message>
        <source>Trains experts on the CPU with KTransformers.</source>
        <translation>KTransformers로 CPU에서 전문가를 학습합니다.</translation>
    </message>
    <message>
        <source>KTransformers is another engine; export the command to use it.</source>
        <translation>KTransformers는 다른 엔진입니다. 사용하려면 명령을 내보내십시오.</translation>
    </message>
    <message>
        <source>KTransformers weights</source>
        <translation>KTransformers 가중치</translation>
    </message>
    <message>
        <source>Expert weights converted for KTransformers.</source>
        <translation>KTransformers용으로 변환한 전문가 가중치입니다.</translation>
    </message>
    <message>
        <source>Only KTransformers reads it.</source>
        <translation>KTransformers만 읽습니다.</translation>
    </message>
    <message>
        <source>KTransformers expert checkpoint</source>
        <translation>KTransformers 전문가 체크포인트</translation>
    </message>
    <message>
        <source>Checkpoint of trained experts for KTransformers.</source>
        <translation>학습된 전문가의 KTransformers용 체크포인트입니다.</translation>
    </message>
    <message>
        <source>KTransformers expert LoRA</source>
        <translation>KTransformers 전문가 LoRA</translation>
    </message>
    <message>
        <source>Trains adapters on experts with KTransformers.</source>
        <translation>KTransformers로 전문가에 어댑터를 학습합니다.</translation>
    </message>
    <message>
        <source>KTransformers expert count</source>
        <translation>KTransformers 전문가 수</translation>
    </message>
    <message>
        <source>Number of experts with an adapter.</source>
        <translation>어댑터를 붙일 전문가의 수입니다.</translation>
    </message>
    <message>
        <source>KTransformers expert width</source>
        <translation>KTransformers 전문가 너비</translation>
    </message>
    <message>
        <source>Inner width of the adapter experts.</source>
        <translation>어댑터 전문가의 내부 너비입니다.</translation>
    </message>
    <message>
        <source>vLLM maximum length</source>
        <translation>vLLM 최대 길이</translation>
    </message>
    <message>
        <source>Longest sequence of the vLLM server.</source>
        <translation>vLLM 서버의 최대 시퀀스 길이입니다.</translation>
    </message>
    <message>
        <source>Only vLLM reads it.</source>
        <translation>vLLM만 읽습니다.</translation>
    </message>
    <message>
        <source>vLLM memory share</source>
        <translation>vLLM 메모리 비율</translation>
    </message>
    <message>
        <source>Share of the GPU memory that vLLM may take.</source>
        <translation>vLLM이 차지할 수 있는 GPU 메모리의 비율입니다.</translation>
    </message>
    <message>
        <source>vLLM eager mode</source>
        <translation>vLLM eager 모드</translation>
    </message>
    <message>
        <source>Switches CUDA graphs off in vLLM.</source>
        <translation>vLLM에서 CUDA 그래프를 끕니다.</translation>
    </message>
    <message>
        <source>vLLM maximum rank</source>
        <translation>vLLM 최대 랭크</translation>
    </message>
    <message>
        <source>Largest adapter rank that vLLM accepts.</source>
        <translation>vLLM이 허용하는 최대 어댑터 랭크입니다.</translation>
    </message>
    <message>
        <source>vLLM options</source>
        <translation>vLLM 옵션</translation>
    </message>
    <message>
        <source>More options for vLLM, as JSON.</source>
        <translation>vLLM의 추가 옵션을 JSON으로 지정합니다.</translation>
    </message>
    <message>
        <source>SGLang maximum length</source>
        <translation>SGLang 최대 길이</translation>
    </message>
    <message>
        <source>Longest sequence of the SGLang server.</source>
        <translation>SGLang 서버의 최대 시퀀스 길이입니다.</translation>
    </message>
    <message>
        <source>Only SGLang reads it.</source>
        <translation>SGLang만 읽습니다.</translation>
    </message>
    <message>
        <source>SGLang memory share</source>
        <translation>SGLang 메모리 비율</translation>
    </message>
    <message>
        <source>Share of the GPU memory that SGLang may take.</source>
        <translation>SGLang이 차지할 수 있는 GPU 메모리의 비율입니다.</translation>
    </message>
    <message>
        <source>SGLang parallel size</source>
        <translation>SGLang 병렬 크기</translation>
    </message>
    <message>
        <source>GPUs over which SGLang splits the model; -1 takes all.</source>
        <translation>SGLang이 모델을 나누어 싣는 GPU 수입니다. -1이면 모두 사용합니다.</translation>
    </message>
    <message>
        <source>SGLang options</source>
        <translation>SGLang 옵션</translation>
    </message>
    <message>
        <source>More options for SGLang, as JSON.</source>
        <translation>SGLang의 추가 옵션을 JSON으로 지정합니다.</translation>
    </message>
    <message>
        <source>SGLang LoRA kernels</source>
        <translation>SGLang LoRA 커널</translation>
    </message>
    <message>
        <source>Kernels that SGLang uses for adapters.</source>
        <translation>SGLang이 어댑터에 사용하는 커널입니다.</translation>
    </message>
    <message>
        <source>Shared data folder</source>
        <translation>공유 데이터 폴더</translation>
    </message>
    <message>
        <source>Says that all machines see the same disk, so one of them prepares the data.</source>
        <translation>모든 컴퓨터가 같은 디스크를 공유함을 알립니다. 그러면 한 대만 데이터를 준비합니다.</translation>
    </message>
    <message>
        <source>Our engine prepares the data once per run.</source>
        <translation>자체 엔진은 실행마다 한 번씩 데이터를 준비합니다.</translation>
    </message>
    <message>
        <source>Optimizer options</source>
        <translation>옵티마이저 옵션</translation>
    </message>
    <message>
        <source>Options of an optimizer from another package, as name=value pairs.</source>
        <translation>다른 패키지의 옵티마이저 옵션을 name=value 쌍으로 지정합니다.</translation>
    </message>
    <message>
        <source>Our AdamW has its own settings and reads none of these.</source>
        <translation>자체 AdamW에는 별도의 설정이 있어 이 값을 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Optimizer target modules</source>
        <translation>옵티마이저 대상 모듈</translation>
    </message>
    <message>
        <source>Modules that a projected optimizer acts on.</source>
        <translation>투영 옵티마이저를 적용할 모듈입니다.</translation>
    </message>
    <message>
        <source>Our engine has no projected optimizers.</source>
        <translation>자체 엔진에는 투영 옵티마이저가 없습니다.</translation>
    </message>
    <message>
        <source>Count tokens over devices</source>
        <translation>장치 전체 토큰 집계</translation>
    </message>
    <message>
        <source>Weights the loss by the tokens of all devices rather than of each.</source>
        <translation>손실의 가중치를 장치별 토큰 대신 전체 장치의 토큰 수로 계산합니다.</translation>
    </message>
    <message>
        <source>One device: no difference.</source>
        <translation>장치가 하나면 차이가 없습니다.</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>모델 컴파일</translation>
    </message>
    <message>
        <source>Compiles the model with torch.compile.</source>
        <translation>torch.compile로 모델을 컴파일합니다.</translation>
    </message>
    <message>
        <source>Our kernels are compiled already.</source>
        <translation>자체 커널은 이미 컴파일되어 있습니다.</translation>
    </message>
    <message>
        <source>Compile backend</source>
        <translation>컴파일 백엔드</translation>
    </message>
    <message>
        <source>Backend of torch.compile.</source>
        <translation>torch.compile의 백엔드입니다.</translation>
    </message>
    <message>
        <source>Compile mode</source>
        <translation>컴파일 모드</translation>
    </message>
    <message>
        <source>Mode of torch.compile.</source>
        <translation>torch.compile의 모드입니다.</translation>
    </message>
    <message>
        <source>Liger kernel (trainer)</source>
        <translation>Liger 커널(트레이너)</translation>
    </message>
    <message>
        <source>The trainer library&apos;s own switch for Liger kernels.</source>
        <translation>트레이너 라이브러리가 따로 제공하는 Liger 커널 설정입니다.</translation>
    </message>
    <message>
        <source>Our engine is fused already.</source>
        <translation>자체 엔진은 이미 융합 커널을 사용합니다.</translation>
    </message>
    <message>
        <source>Liger options</source>
        <translation>Liger 옵션</translation>
    </message>
    <message>
        <source>Which Liger kernels to apply, as JSON.</source>
        <translation>적용할 Liger 커널을 JSON으로 지정합니다.</translation>
    </message>
    <message>
        <source>Cache while training</source>
        <translation>학습 중 캐시</translation>
    </message>
    <message>
        <source>Keeps keys and values while training.</source>
        <translation>학습 중에 키와 값을 보관합니다.</translation>
    </message>
    <message>
        <source>Training has no use for them; our engine keeps none.</source>
        <translation>학습에는 쓸모가 없으며, 자체 엔진은 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Empty cache every</source>
        <translation>캐시 비우기 간격</translation>
    </message>
    <message>
        <source>Steps between calls that give cached GPU memory back.</source>
        <translation>캐시된 GPU 메모리를 반환하는 스텝 간격입니다.</translation>
    </message>
    <message>
        <source>Our engine plans its buffers and has no cache to empty.</source>
        <translation>자체 엔진은 버퍼를 미리 계획하므로 비울 캐시가 없습니다.</translation>
    </message>
    <message>
        <source>Find the batch size</source>
        <translation>배치 크기 자동 탐색</translation>
    </message>
    <message>
        <source>Halves the batch size until the run fits.</source>
        <translation>실행이 메모리에 들어갈 때까지 배치 크기를 절반으로 줄입니다.</translation>
    </message>
    <message>
        <source>Our planner shows what fits before the run; set the batch size yourself.</source>
        <translation>자체 플래너가 실행 전에 가능한 크기를 보여 줍니다. 배치 크기를 직접 설정하십시오.</translation>
    </message>
    <message>
        <source>Log on each node</source>
        <translation>노드별 로그</translation>
    </message>
    <message>
        <source>Writes the log on every machine of a run.</source>
        <translation>실행에 참여하는 모든 컴퓨터에 로그를 씁니다.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>로그 수준</translation>
    </message>
    <message>
        <source>How much the main process logs.</source>
        <translation>주 프로세스가 기록하는 로그의 양입니다.</translation>
    </message>
    <message>
        <source>Log level of replicas</source>
        <translation>복제 프로세스 로그 수준</translation>
    </message>
    <message>
        <source>How much the other processes log.</source>
        <translation>나머지 프로세스가 기록하는 로그의 양입니다.</translation>
    </message>
    <message>
        <source>No progress bar</source>
        <translation>진행률 표시줄 숨김</translation>
    </message>
    <message>
        <source>Hides the progress bar.</source>
        <translation>진행률 표시줄을 숨깁니다.</translation>
    </message>
    <message>
        <source>Changes the display only.</source>
        <translation>표시만 달라집니다.</translation>
    </message>
    <message>
        <source>Trackio project</source>
        <translation>Trackio 프로젝트</translation>
    </message>
    <message>
        <source>Project name for Trackio.</source>
        <translation>Trackio의 프로젝트 이름입니다.</translation>
    </message>
    <message>
        <source>Only Trackio reads it.</source>
        <translation>Trackio만 읽습니다.</translation>
    </message>
    <message>
        <source>Trackio space</source>
        <translation>Trackio 스페이스</translation>
    </message>
    <message>
        <source>Hugging Face space that Trackio sends to.</source>
        <translation>Trackio가 기록을 보내는 Hugging Face 스페이스입니다.</translation>
    </message>
    <message>
        <source>Trackio bucket</source>
        <translation>Trackio 버킷</translation>
    </message>
    <message>
        <source>Storage bucket of Trackio.</source>
        <translation>Trackio의 저장 버킷입니다.</translation>
    </message>
    <message>
        <source>Trackio static space</source>
        <translation>Trackio 정적 스페이스</translation>
    </message>
    <message>
        <source>Static space of Trackio, or false for none.</source>
        <translation>Trackio의 정적 스페이스입니다. false면 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Loss only</source>
        <translation>손실만</translation>
    </message>
    <message>
        <source>Evaluates the loss and nothing else.</source>
        <translation>손실만 평가합니다.</translation>
    </message>
    <message>
        <source>Our engine measures what the other settings ask for.</source>
        <translation>자체 엔진은 다른 설정에서 요구하는 것을 측정합니다.</translation>
    </message>
    <message>
        <source>Join evaluation batches</source>
        <translation>평가 배치 결합</translation>
    </message>
    <message>
        <source>Joins the predictions of all batches before metrics are computed.</source>
        <translation>지표를 계산하기 전에 모든 배치의 예측을 합칩니다.</translation>
    </message>
    <message>
        <source>Changes nothing in the results.</source>
        <translation>결과는 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Gather objects</source>
        <translation>객체 수집</translation>
    </message>
    <message>
        <source>Collects nested predictions from several devices.</source>
        <translation>여러 장치에서 중첩된 예측 결과를 모읍니다.</translation>
    </message>
    <message>
        <source>Evaluation accumulation</source>
        <translation>평가 누적</translation>
    </message>
    <message>
        <source>Batches kept on the GPU before they move to the host.</source>
        <translation>호스트로 옮기기 전에 GPU에 보관하는 배치 수입니다.</translation>
    </message>
    <message>
        <source>Our evaluation keeps no predictions on the device.</source>
        <translation>자체 엔진의 평가는 장치에 예측을 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Extra metric inputs</source>
        <translation>추가 지표 입력</translation>
    </message>
    <message>
        <source>Further inputs handed to a metric function.</source>
        <translation>지표 함수에 전달하는 추가 입력입니다.</translation>
    </message>
    <message>
        <source>Our metrics take none.</source>
        <translation>자체 엔진의 지표는 추가 입력을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Metrics per batch</source>
        <translation>배치별 지표</translation>
    </message>
    <message>
        <source>Computes metrics batch by batch.</source>
        <translation>배치마다 지표를 계산합니다.</translation>
    </message>
    <message>
        <source>Ours always are.</source>
        <translation>자체 엔진은 항상 이렇게 합니다.</translation>
    </message>
    <message>
        <source>Save on each node</source>
        <translation>노드별 저장</translation>
    </message>
    <message>
        <source>Saves a copy on every machine of a run.</source>
        <translation>실행에 참여하는 모든 컴퓨터에 사본을 저장합니다.</translation>
    </message>
    <message>
        <source>One machine: no difference.</source>
        <translation>컴퓨터가 한 대면 차이가 없습니다.</translation>
    </message>
    <message>
        <source>Checkpoint on a signal</source>
        <translation>신호 수신 시 체크포인트</translation>
    </message>
    <message>
        <source>Saves a checkpoint when the machine announces its end.</source>
        <translation>컴퓨터가 종료를 알리면 체크포인트를 저장합니다.</translation>
    </message>
    <message>
        <source>Our trainer always saves when asked to stop.</source>
        <translation>자체 트레이너는 중지 요청을 받으면 항상 저장합니다.</translation>
    </message>
    <message>
        <source>Upload after saving</source>
        <translation>저장 후 업로드</translation>
    </message>
    <message>
        <source>Uploads the result to the Hugging Face hub.</source>
        <translation>결과를 Hugging Face 허브에 업로드합니다.</translation>
    </message>
    <message>
        <source>Our engine opens no network connection; upload the folder yourself.</source>
        <translation>자체 엔진은 네트워크에 연결하지 않습니다. 폴더를 직접 업로드하십시오.</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>허브 토큰</translation>
    </message>
    <message>
        <source>Secret for uploading.</source>
        <translation>업로드에 쓰는 비밀 키입니다.</translation>
    </message>
    <message>
        <source>Only uploads read it.</source>
        <translation>업로드할 때만 읽습니다.</translation>
    </message>
    <message>
        <source>Private repository</source>
        <translation>비공개 저장소</translation>
    </message>
    <message>
        <source>Makes the uploaded repository private.</source>
        <translation>업로드한 저장소를 비공개로 설정합니다.</translation>
    </message>
    <message>
        <source>Hub name</source>
        <translation>허브 이름</translation>
    </message>
    <message>
        <source>Name of the repository to upload to.</source>
        <translation>업로드할 저장소의 이름입니다.</translation>
    </message>
    <message>
        <source>Upload when</source>
        <translation>업로드 시점</translation>
    </message>
    <message>
        <source>Which saves are uploaded.</source>
        <translation>저장한 것 중 무엇을 업로드할지 정합니다.</translation>
    </message>
    <message>
        <source>Always upload</source>
        <translation>항상 업로드</translation>
    </message>
    <message>
        <source>Uploads even while the last upload still runs.</source>
        <translation>이전 업로드가 끝나지 않아도 업로드합니다.</translation>
    </message>
    <message>
        <source>Hub branch</source>
        <translation>허브 브랜치</translation>
    </message>
    <message>
        <source>Branch to upload to.</source>
        <translation>업로드할 브랜치입니다.</translation>
    </message>
    <message>
        <source>Restore callbacks</source>
        <translation>콜백 복원</translation>
    </message>
    <message>
        <source>Takes the state of callbacks from the checkpoint.</source>
        <translation>체크포인트에서 콜백의 상태를 복원합니다.</translation>
    </message>
    <message>
        <source>Our trainer always restores its whole state.</source>
        <translation>자체 트레이너는 항상 전체 상태를 복원합니다.</translation>
    </message>
    <message>
        <source>Full determinism</source>
        <translation>완전한 결정성</translation>
    </message>
    <message>
        <source>Chooses slower kernels that give the same bits each time.</source>
        <translation>느리지만 매번 비트까지 같은 결과를 내는 커널을 선택합니다.</translation>
    </message>
    <message>
        <source>On a CPU our runs repeat bit for bit; on a GPU sums may differ in the last bits.</source>
        <translation>CPU에서는 실행 결과가 비트까지 재현되지만, GPU에서는 합계의 마지막 비트가 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Accelerate options</source>
        <translation>Accelerate 옵션</translation>
    </message>
    <message>
        <source>Options of the Accelerate library, as JSON.</source>
        <translation>Accelerate 라이브러리의 옵션을 JSON으로 지정합니다.</translation>
    </message>
    <message>
        <source>Our engine does not use Accelerate.</source>
        <translation>자체 엔진은 Accelerate를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Parallelism options</source>
        <translation>병렬화 옵션</translation>
    </message>
    <message>
        <source>Mesh of devices for several kinds of parallelism, as JSON.</source>
        <translation>여러 병렬화 방식을 위한 장치 배열을 JSON으로 지정합니다.</translation>
    </message>
    <message>
        <source>Our engine runs on one device; export the command for more.</source>
        <translation>자체 엔진은 장치 하나에서 실행됩니다. 여러 장치를 쓰려면 명령을 내보내십시오.</translation>
    </message>
    <message>
        <source>Remove unused columns</source>
        <translation>미사용 열 제거</translation>
    </message>
    <message>
        <source>Drops data columns that the model does not take. LLaMA-Factory forces it off.</source>
        <translation>모델이 받지 않는 데이터 열을 제거합니다. LLaMA-Factory는 이를 강제로 끕니다.</translation>
    </message>
    <message>
        <source>Our data road has no such columns.</source>
        <translation>자체 엔진의 데이터 처리에는 그런 열이 없습니다.</translation>
    </message>
    <message>
        <source>Label names</source>
        <translation>레이블 이름</translation>
    </message>
    <message>
        <source>Names of the label columns.</source>
        <translation>레이블 열의 이름입니다.</translation>
    </message>
    <message>
        <source>Our data road has fixed names.</source>
        <translation>자체 엔진의 데이터 처리는 정해진 이름을 사용합니다.</translation>
    </message>
    <message>
        <source>Length column</source>
        <translation>길이 열</translation>
    </message>
    <message>
        <source>Column that holds the length for grouping.</source>
        <translation>그룹화에 쓸 길이가 담긴 열입니다.</translation>
    </message>
    <message>
        <source>Our engine counts lengths itself.</source>
        <translation>자체 엔진은 길이를 직접 셉니다.</translation>
    </message>
    <message>
        <source>Find unused parameters</source>
        <translation>미사용 파라미터 찾기</translation>
    </message>
    <message>
        <source>Lets data-parallel training look for parameters without gradient.</source>
        <translation>데이터 병렬 학습에서 그래디언트가 없는 파라미터를 찾게 합니다.</translation>
    </message>
    <message>
        <source>Only several processes read it.</source>
        <translation>프로세스가 여러 개일 때만 읽습니다.</translation>
    </message>
    <message>
        <source>Bucket size</source>
        <translation>버킷 크기</translation>
    </message>
    <message>
        <source>Size in MB of the pieces in which gradients are exchanged.</source>
        <translation>그래디언트를 교환하는 단위의 크기(MB)입니다.</translation>
    </message>
    <message>
        <source>Broadcast buffers</source>
        <translation>버퍼 브로드캐스트</translation>
    </message>
    <message>
        <source>Sends buffers from the first process at each step.</source>
        <translation>스텝마다 첫 번째 프로세스의 버퍼를 전송합니다.</translation>
    </message>
    <message>
        <source>Static graph</source>
        <translation>정적 그래프</translation>
    </message>
    <message>
        <source>Promises that each step uses the same parameters.</source>
        <translation>모든 스텝이 같은 파라미터를 사용함을 보장합니다.</translation>
    </message>
    <message>
        <source>Communication backend</source>
        <translation>통신 백엔드</translation>
    </message>
    <message>
        <source>Library that exchanges gradients.</source>
        <translation>그래디언트를 교환하는 라이브러리입니다.</translation>
    </message>
    <message>
        <source>Debug aids</source>
        <translation>디버그 도구</translation>
    </message>
    <message>
        <source>Extra checks: underflow_overflow or tpu_metrics_debug.</source>
        <translation>추가 검사: underflow_overflow 또는 tpu_metrics_debug.</translation>
    </message>
    <message>
        <source>Our trainer always checks for values that are not finite.</source>
        <translation>자체 트레이너는 유한하지 않은 값을 항상 검사합니다.</translation>
    </message>
    <message>
        <source>Skip memory metrics</source>
        <translation>메모리 지표 생략</translation>
    </message>
    <message>
        <source>Leaves the memory report out.</source>
        <translation>메모리 보고를 생략합니다.</translation>
    </message>
    <message>
        <source>Our report costs nothing and is always made.</source>
        <translation>자체 엔진의 보고는 비용이 없으며 항상 작성됩니다.</translation>
    </message>
    <message>
        <source>Local rank</source>
        <translation>로컬 랭크</translation>
    </message>
    <message>
        <source>Number of the process on its machine; set by launchers.</source>
        <translation>컴퓨터 안에서 프로세스의 번호이며, 실행기가 설정합니다.</translation>
    </message>
    <message>
        <source>Nearly sorted sampler</source>
        <translation>근사 정렬 샘플러</translation>
    </message>
    <message>
        <source>Sorts batches roughly by length.</source>
        <translation>배치를 길이순으로 대략 정렬합니다.</translation>
    </message>
    <message>
        <source>Our sampler has no such order; see the sampling strategy.</source>
        <translation>자체 샘플러에는 이런 순서가 없습니다. 샘플 순서 설정을 참고하십시오.</translation>
    </message>
    <message>
        <source>Generation configuration</source>
        <translation>생성 구성</translation>
    </message>
    <message>
        <source>Folder or file with generation settings.</source>
        <translation>생성 설정이 담긴 폴더 또는 파일입니다.</translation>
    </message>
    <message>
        <source>Use the generation settings of the form.</source>
        <translation>양식의 생성 설정을 사용하십시오.</translation>
    </message>
    <message>
        <source>Ray workers</source>
        <translation>Ray 워커</translation>
    </message>
    <message>
        <source>Number of workers of a Ray cluster.</source>
        <translation>Ray 클러스터의 워커 수입니다.</translation>
    </message>
    <message>
        <source>Only Ray reads it.</source>
        <translation>Ray만 읽습니다.</translation>
    </message>
    <message>
        <source>Ray options</source>
        <translation>Ray 옵션</translation>
    </message>
    <message>
        <source>Options for connecting to Ray, as JSON.</source>
        <translation>Ray에 연결하는 옵션을 JSON으로 지정합니다.</translation>
    </message>
    <message>
        <source>Master address</source>
        <translation>마스터 주소</translation>
    </message>
    <message>
        <source>Address of the first machine for Ray.</source>
        <translation>Ray에 쓰이는 첫 번째 컴퓨터의 주소입니다.</translation>
    </message>
    <message>
        <source>Master port</source>
        <translation>마스터 포트</translation>
    </message>
    <message>
        <source>Port on the first machine for Ray.</source>
        <translation>Ray에 쓰이는 첫 번째 컴퓨터의 포트입니다.</translation>
    </message>
    <message>
        <source>FP8 training</source>
        <translation>FP8 학습</translation>
    </message>
    <message>
        <source>Multiplies in 8-bit floats on recent GPUs.</source>
        <translation>최신 GPU에서 8비트 부동소수점으로 곱합니다.</translation>
    </message>
    <message>
        <source>Our engine computes in bf16, fp16 or fp32.</source>
        <translation>자체 엔진은 bf16, fp16, fp32로 연산합니다.</translation>
    </message>
    <message>
        <source>FP8 backend</source>
        <translation>FP8 백엔드</translation>
    </message>
    <message>
        <source>Library for 8-bit floats.</source>
        <translation>8비트 부동소수점 라이브러리입니다.</translation>
    </message>
    <message>
        <source>Read only with fp8.</source>
        <translation>fp8을 켰을 때만 읽습니다.</translation>
    </message>
    <message>
        <source>FP8 gather</source>
        <translation>FP8 수집</translation>
    </message>
    <message>
        <source>Exchanges weights as 8-bit floats under FSDP.</source>
        <translation>FSDP에서 가중치를 8비트 부동소수점으로 교환합니다.</translation>
    </message>
    <message>
        <source>Profiler</source>
        <translation>프로파일러</translation>
    </message>
    <message>
        <source>Records a profile with torch.profiler.</source>
        <translation>torch.profiler로 프로파일을 기록합니다.</translation>
    </message>
    <message>
        <source>Changes no result; our engine has its own timings.</source>
        <translation>결과는 달라지지 않으며, 자체 엔진은 시간을 따로 측정합니다.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>프로파일 폴더</translation>
    </message>
    <message>
        <source>Folder for profiles.</source>
        <translation>프로파일을 저장할 폴더입니다.</translation>
    </message>
    <message>
        <source>Only the profiler reads it.</source>
        <translation>프로파일러만 읽습니다.</translation>
    </message>
    <message>
        <source>Profile wait</source>
        <translation>프로파일 대기</translation>
    </message>
    <message>
        <source>Steps before profiling begins.</source>
        <translation>프로파일을 시작하기 전의 스텝 수입니다.</translation>
    </message>
    <message>
        <source>Profile warmup</source>
        <translation>프로파일 웜업</translation>
    </message>
    <message>
        <source>Steps that warm the profiler up.</source>
        <translation>프로파일러를 웜업하는 스텝 수입니다.</translation>
    </message>
    <message>
        <source>Profile length</source>
        <translation>프로파일 길이</translation>
    </message>
    <message>
        <source>Steps that are recorded.</source>
        <translation>기록할 스텝 수입니다.</translation>
    </message>
    <message>
        <source>Profile repeats</source>
        <translation>프로파일 반복</translation>
    </message>
    <message>
        <source>How often the cycle is repeated.</source>
        <translation>주기를 반복하는 횟수입니다.</translation>
    </message>
    <message>
        <source>Record shapes</source>
        <translation>형상 기록</translation>
    </message>
    <message>
        <source>Records tensor shapes.</source>
        <translation>텐서 형상을 기록합니다.</translation>
    </message>
    <message>
        <source>Profile memory</source>
        <translation>메모리 프로파일</translation>
    </message>
    <message>
        <source>Records memory.</source>
        <translation>메모리를 기록합니다.</translation>
    </message>
    <message>
        <source>Record stacks</source>
        <translation>스택 기록</translation>
    </message>
    <message>
        <source>Records Python stacks.</source>
        <translation>Python 스택을 기록합니다.</translation>
    </message>
    <message>
        <source>Profiled modules</source>
        <translation>프로파일 대상 모듈</translation>
    </message>
    <message>
        <source>Modules that are marked in the profile.</source>
        <translation>프로파일에 표시할 모듈입니다.</translation>
    </message>
    <message>
        <source>GaLore projection</source>
        <translation>GaLore 투영</translation>
    </message>
    <message>
        <source>Side on which GaLore projects gradients.</source>
        <translation>GaLore가 그래디언트를 투영하는 방향입니다.</translation>
    </message>
    <message>
        <source>Our engine has no GaLore.</source>
        <translation>자체 엔진에는 GaLore가 없습니다.</translation>
    </message>
    <message>
        <source>APOLLO projection</source>
        <translation>APOLLO 투영</translation>
    </message>
    <message>
        <source>How APOLLO makes its projection.</source>
        <translation>APOLLO가 투영을 만드는 방법입니다.</translation>
    </message>
    <message>
        <source>Our engine has no APOLLO.</source>
        <translation>자체 엔진에는 APOLLO가 없습니다.</translation>
    </message>
    <message>
        <source>APOLLO projection side</source>
        <translation>APOLLO 투영 방향</translation>
    </message>
    <message>
        <source>Side on which APOLLO projects.</source>
        <translation>APOLLO가 투영하는 방향입니다.</translation>
    </message>
    <message>
        <source>APOLLO scaling</source>
        <translation>APOLLO 스케일링</translation>
    </message>
    <message>
        <source>Whether APOLLO scales per channel or per tensor.</source>
        <translation>APOLLO가 채널별로 스케일링할지 텐서별로 할지 정합니다.</translation>
    </message>
    <message>
        <source>APOLLO norm limit</source>
        <translation>APOLLO 노름 제한</translation>
    </message>
    <message>
        <source>Limits norm growth before scaling.</source>
        <translation>스케일링 전에 노름의 증가를 제한합니다.</translation>
    </message>
    <message>
        <source>BAdam first block</source>
        <translation>BAdam 시작 블록</translation>
    </message>
    <message>
        <source>Block that BAdam trains first.</source>
        <translation>BAdam이 처음 학습하는 블록입니다.</translation>
    </message>
    <message>
        <source>Our engine has no BAdam.</source>
        <translation>자체 엔진에는 BAdam이 없습니다.</translation>
    </message>
    <message>
        <source>BAdam mask</source>
        <translation>BAdam 마스크</translation>
    </message>
    <message>
        <source>How BAdam spreads the updated share.</source>
        <translation>BAdam이 갱신할 비율을 분배하는 방법입니다.</translation>
    </message>
    <message>
        <source>BAdam verbosity</source>
        <translation>BAdam 출력 수준</translation>
    </message>
    <message>
        <source>How much BAdam prints.</source>
        <translation>BAdam이 출력하는 정보의 양입니다.</translation>
    </message>
    <message>
        <source>SwanLab folder</source>
        <translation>SwanLab 폴더</translation>
    </message>
    <message>
        <source>Folder for local SwanLab logs.</source>
        <translation>SwanLab의 로컬 로그를 저장할 폴더입니다.</translation>
    </message>
    <message>
        <source>Only SwanLab reads it.</source>
        <translation>SwanLab만 읽습니다.</translation>
    </message>
    <message>
        <source>Lark webhook</source>
        <translation>Lark 웹훅</translation>
    </message>
    <message>
        <source>Address for messages to Lark through SwanLab.</source>
        <translation>SwanLab을 통해 Lark로 메시지를 보낼 주소입니다.</translation>
    </message>
    <message>
        <source>Lark secret</source>
        <translation>Lark 비밀 키</translation>
    </message>
    <message>
        <source>Secret for messages to Lark through SwanLab.</source>
        <translation>SwanLab을 통해 Lark로 메시지를 보낼 때 쓰는 비밀 키입니다.</translation>
    </message>
    <message>
        <source>Megatron adapter</source>
        <translation>Megatron 어댑터</translation>
    </message>
    <message>
        <source>Trains with the Megatron core adapter.</source>
        <translation>Megatron Core 어댑터로 학습합니다.</translation>
    </message>
    <message>
        <source>Megatron is another engine; export the command to use it.</source>
        <translation>Megatron은 다른 엔진입니다. 사용하려면 명령을 내보내십시오.</translation>
    </message>
    <message>
        <source>HyperParallel</source>
        <translation>HyperParallel</translation>
    </message>
    <message>
        <source>Trains with HyperParallel.</source>
        <translation>HyperParallel로 학습합니다.</translation>
    </message>
    <message>
        <source>HyperParallel is another engine; export the command to use it.</source>
        <translation>HyperParallel은 다른 엔진입니다. 사용하려면 명령을 내보내십시오.</translation>
    </message>
    <message>
        <source>HyperParallel options</source>
        <translation>HyperParallel 옵션</translation>
    </message>
    <message>
        <source>Options file of HyperParallel.</source>
        <translation>HyperParallel의 옵션 파일입니다.</translation>
    </message>
    <message>
        <source>Only HyperParallel reads it.</source>
        <translation>HyperParallel만 읽습니다.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>The folder that holds dataset_info.json, the list of datasets with their files and columns.</source>
        <translation>데이터셋 목록과 그 파일, 열이 적힌 dataset_info.json이 있는 폴더입니다.</translation>
    </message>
    <message>
        <source>Keep one folder per project, and change it when you change the project. Files named in the list are found relative to it.</source>
        <translation>프로젝트마다 폴더를 하나씩 두고, 프로젝트를 바꿀 때 함께 바꾸십시오. 목록에 적힌 파일은 이 폴더를 기준으로 찾습니다.</translation>
    </message>
    <message>
        <source>No effect.</source>
        <translation>영향이 없습니다.</translation>
    </message>
    <message>
        <source>No effect; it only says where the data lies.</source>
        <translation>영향이 없으며, 데이터의 위치만 나타냅니다.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>The training sets, by their names in dataset_info.json, separated by commas.</source>
        <translation>학습 데이터셋입니다. dataset_info.json의 이름을 쉼표로 구분하여 지정합니다.</translation>
    </message>
    <message>
        <source>A few hundred clean, varied examples beat many thousand careless ones. Add sets for more skills, and general data against forgetting; remove sets whose answers you would not accept.</source>
        <translation>깔끔하고 다양한 예시 수백 개가 아무렇게나 모은 수천 개보다 낫습니다. 기능을 늘리려면 데이터셋을 추가하고, 망각을 막으려면 일반 데이터를 더하십시오. 받아들일 수 없는 답변이 든 데이터셋은 빼십시오.</translation>
    </message>
    <message>
        <source>No effect on the GPU.</source>
        <translation>GPU에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Steps grow with the number of rows, time with their tokens.</source>
        <translation>스텝은 행 수에, 시간은 토큰 수에 따라 늘어납니다.</translation>
    </message>
    <message>
        <source>Decides what the model learns. Look at rows and masks on the Data page first.</source>
        <translation>모델이 무엇을 배울지 결정합니다. 먼저 데이터 페이지에서 행과 마스크를 확인하십시오.</translation>
    </message>
    <message>
        <source>Cutoff length</source>
        <translation>컷오프 길이</translation>
    </message>
    <message>
        <source>The most tokens that one sample may have, prompt and answer together. What is longer is cut; packing drops it.</source>
        <translation>프롬프트와 답변을 합한 샘플 하나의 최대 토큰 수입니다. 더 긴 부분은 잘라내며, 패킹할 때는 그 샘플을 버립니다.</translation>
    </message>
    <message>
        <source>Choose the 95th or 99th percentile of your data and drop the few longer rows before training. Lower it if memory runs out; raise it if answers are cut.</source>
        <translation>데이터의 95번째 또는 99번째 백분위수를 선택하고, 더 긴 소수의 행은 학습 전에 제외하십시오. 메모리가 부족하면 줄이고, 답변이 잘리면 늘리십시오.</translation>
    </message>
    <message>
        <source>Activations grow about linearly: 0.4 GB per 1,000 tokens of a 7B model here, 2.4 GB in LLaMA-Factory.</source>
        <translation>활성값은 거의 선형으로 늘어납니다. 7B 모델에서 1,000토큰당 자체 엔진은 0.4 GB, LLaMA-Factory는 2.4 GB입니다.</translation>
    </message>
    <message>
        <source>Long samples cost more than their share.</source>
        <translation>긴 샘플은 비중보다 더 많은 시간이 듭니다.</translation>
    </message>
    <message>
        <source>Cut answers teach the model to stop early.</source>
        <translation>잘린 답변은 모델이 일찍 끝내도록 학습시킵니다.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Validation size</source>
        <translation>검증 데이터 크기</translation>
    </message>
    <message>
        <source>Rows held back for measuring the loss on unseen data: a share below 1, or a number of rows from 2 on.</source>
        <translation>학습에 쓰지 않고 떼어 두어 손실을 측정하는 행입니다. 1보다 작으면 비율, 2 이상이면 행 수입니다.</translation>
    </message>
    <message>
        <source>Take 0.1 to 0.2 of a small dataset, 0.05 to 0.1 of a large one; more for varied tasks, less for simple ones. Choose an evaluation strategy too, or the rows lie idle.</source>
        <translation>작은 데이터셋은 0.1~0.2, 큰 데이터셋은 0.05~0.1로 하십시오. 과제가 다양하면 늘리고 단순하면 줄이십시오. 평가 전략도 선택하지 않으면 이 행은 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>No effect on training.</source>
        <translation>학습에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Each evaluation takes time in proportion.</source>
        <translation>평가마다 행 수에 비례하여 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>The surest sign of overfitting; fewer rows are left to train on.</source>
        <translation>과적합을 가장 확실하게 알려 줍니다. 대신 학습에 쓸 행이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Maximum samples</source>
        <translation>최대 샘플 수</translation>
    </message>
    <message>
        <source>Reads only the first rows of each dataset. Empty means all.</source>
        <translation>데이터셋마다 앞의 행만 읽습니다. 비워 두면 전부 읽습니다.</translation>
    </message>
    <message>
        <source>Set it to a few hundred for a quick trial; raise it or leave it empty for the real run. The validation size counts what is left.</source>
        <translation>빠르게 시험할 때는 수백으로 설정하고, 실제 실행에서는 늘리거나 비워 두십시오. 검증 데이터 크기는 남은 행을 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Time falls in proportion.</source>
        <translation>비례하여 시간이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Less data, and only the beginning of each file: shuffle sorted files first.</source>
        <translation>데이터가 줄고 각 파일의 앞부분만 쓰입니다. 정렬된 파일은 먼저 섞으십시오.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Pack sequences</source>
        <translation>시퀀스 패킹</translation>
    </message>
    <message>
        <source>Joins several short samples into one row of the full cutoff length, so that no place is wasted on padding. Empty means on for pre-training, off otherwise.</source>
        <translation>짧은 샘플 여러 개를 컷오프 길이를 꽉 채운 한 행으로 이어 붙여 패딩 낭비를 없앱니다. 비워 두면 사전 학습에서는 켜지고 그 밖에는 꺼집니다.</translation>
    </message>
    <message>
        <source>Turn it on when most samples are far shorter than the cutoff length. Turn it off for conversations, or use neat packing. Longer samples are dropped, not cut.</source>
        <translation>샘플 대부분이 컷오프 길이보다 훨씬 짧으면 켜십시오. 대화 데이터에서는 끄거나 니트 패킹을 사용하십시오. 더 긴 샘플은 잘리지 않고 버려집니다.</translation>
    </message>
    <message>
        <source>Each row then has the full length.</source>
        <translation>모든 행이 최대 길이가 됩니다.</translation>
    </message>
    <message>
        <source>Often several times more samples per second; with our engine, which pads nothing, less.</source>
        <translation>초당 처리하는 샘플이 몇 배로 늘어나는 경우가 많습니다. 패딩이 없는 자체 엔진에서는 효과가 작습니다.</translation>
    </message>
    <message>
        <source>Samples in a row see each other; there are fewer steps.</source>
        <translation>한 행의 샘플이 서로를 참조하며, 스텝 수가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Neat packing</source>
        <translation>니트 패킹</translation>
    </message>
    <message>
        <source>Packs samples and keeps them apart: each attends to itself only and starts again at position 0. It switches packing on.</source>
        <translation>샘플을 패킹하되 분리합니다. 각 샘플은 자기 자신에만 어텐션하고 위치 0에서 다시 시작합니다. 켜면 패킹도 켜집니다.</translation>
    </message>
    <message>
        <source>Prefer it to plain packing for conversations. Turn it off when samples are nearly as long as the cutoff length. Check the effective batch: each row holds several samples.</source>
        <translation>대화 데이터에는 일반 패킹보다 이 방식이 좋습니다. 샘플이 컷오프 길이에 가까우면 끄십시오. 한 행에 샘플이 여러 개 들어가므로 유효 배치를 확인하십시오.</translation>
    </message>
    <message>
        <source>As packing.</source>
        <translation>패킹과 같습니다.</translation>
    </message>
    <message>
        <source>As packing, with less attention work.</source>
        <translation>패킹과 같으며 어텐션 연산은 더 적습니다.</translation>
    </message>
    <message>
        <source>As if each sample had its own row; there are fewer, larger steps.</source>
        <translation>샘플마다 별도의 행인 것과 같습니다. 스텝은 더 적고 커집니다.</translation>
    </message>
    <message>
        <source>Train on prompt</source>
        <translation>프롬프트도 학습</translation>
    </message>
    <message>
        <source>Counts the prompt tokens in the loss too, not only the answers.</source>
        <translation>답변뿐 아니라 프롬프트 토큰도 손실에 포함합니다.</translation>
    </message>
    <message>
        <source>Leave it off for instruction data. Turn it on when prompts are themselves text worth learning. Not together with a masked history.</source>
        <translation>지시 데이터에서는 꺼 두십시오. 프롬프트 자체가 배울 가치가 있는 텍스트라면 켜십시오. 히스토리 마스킹과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The model also learns to write questions, and answers get a smaller share of each step.</source>
        <translation>모델이 질문을 쓰는 법도 배우며, 스텝마다 답변의 비중이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Mask history</source>
        <translation>히스토리 마스킹</translation>
    </message>
    <message>
        <source>Trains on the last answer of each conversation only and treats earlier answers as context.</source>
        <translation>각 대화의 마지막 답변만 학습하고 앞선 답변은 문맥으로 취급합니다.</translation>
    </message>
    <message>
        <source>Turn it on if earlier answers are of lower quality, or only lead up to the last one. Leave it off when every turn is worth learning. Not with training on the prompt.</source>
        <translation>앞선 답변의 품질이 낮거나 마지막 답변을 위한 과정일 뿐이면 켜십시오. 모든 턴이 배울 만하면 꺼 두십시오. 프롬프트도 학습하는 설정과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>No effect on a step.</source>
        <translation>스텝에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Fewer trained tokens per row. If a row is too long, its first turns are cut.</source>
        <translation>행마다 학습하는 토큰이 줄어듭니다. 행이 너무 길면 앞의 턴부터 잘립니다.</translation>
    </message>
    <message>
        <source>Evaluation dataset</source>
        <translation>평가 데이터셋</translation>
    </message>
    <message>
        <source>Sets for evaluation only, separated by commas. Cannot be combined with a validation size.</source>
        <translation>평가에만 쓰는 데이터셋이며 쉼표로 구분합니다. 검증 데이터 크기와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Name a fixed set when runs must be compared; leave it empty and hold rows back if you have no second set. Keep its rows out of the training data.</source>
        <translation>여러 실행을 비교하려면 고정된 데이터셋을 지정하십시오. 별도의 데이터셋이 없으면 비워 두고 학습 데이터에서 행을 떼어 두십시오. 이 데이터셋의 행이 학습 데이터에 섞이지 않게 하십시오.</translation>
    </message>
    <message>
        <source>A better measure than rows from the same source.</source>
        <translation>같은 출처의 행보다 더 나은 척도입니다.</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>미디어 폴더</translation>
    </message>
    <message>
        <source>The folder for pictures, videos and sounds that rows name. Empty means the data folder.</source>
        <translation>행에서 가리키는 이미지, 동영상, 소리가 있는 폴더입니다. 비워 두면 데이터 폴더를 사용합니다.</translation>
    </message>
    <message>
        <source>Set it when media lie on another disk than the lists; leave it empty otherwise.</source>
        <translation>미디어가 목록과 다른 디스크에 있으면 설정하고, 그렇지 않으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Media are read from that disk while training.</source>
        <translation>학습하는 동안 그 디스크에서 미디어를 읽습니다.</translation>
    </message>
    <message>
        <source>No effect; it only says where files lie.</source>
        <translation>영향이 없으며, 파일의 위치만 나타냅니다.</translation>
    </message>
    <message>
        <source>Read only for rows with media, which our engine does not train on.</source>
        <translation>미디어가 있는 행에서만 읽으며, 자체 엔진은 그런 행을 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Mixing strategy</source>
        <translation>혼합 전략</translation>
    </message>
    <message>
        <source>How several training sets are joined: one after the other, or by drawing from each in turn until the first (under) or the last (over) is used up. interleave_once draws each row once.</source>
        <translation>여러 학습 데이터셋을 합치는 방법입니다. 차례로 이어 붙이거나, 번갈아 뽑아 첫 번째(under) 또는 마지막(over) 데이터셋이 소진될 때까지 계속합니다. interleave_once는 각 행을 한 번씩 뽑습니다.</translation>
    </message>
    <message>
        <source>Keep concat; interleave when a small set must not drown, and give the mixing shares.</source>
        <translation>concat을 그대로 두십시오. 작은 데이터셋이 묻히지 않아야 하면 교차 방식을 쓰고 혼합 비율을 지정하십시오.</translation>
    </message>
    <message>
        <source>interleave_over repeats rows, so an epoch is longer.</source>
        <translation>interleave_over는 행을 반복하므로 에포크가 길어집니다.</translation>
    </message>
    <message>
        <source>Decides each set&apos;s share.</source>
        <translation>각 데이터셋의 비중을 결정합니다.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>차례로 이어 붙임</translation>
    </message>
    <message>
        <source>Interleave until the first ends</source>
        <translation>첫 소진까지 교차</translation>
    </message>
    <message>
        <source>Interleave until the last ends</source>
        <translation>모두 소진까지 교차</translation>
    </message>
    <message>
        <source>Interleave, each row once</source>
        <translation>각 행 한 번씩 교차</translation>
    </message>
    <message>
        <source>Mixing shares</source>
        <translation>혼합 비율</translation>
    </message>
    <message>
        <source>How often each training set is drawn when sets are interleaved: numbers separated by commas, one per set.</source>
        <translation>교차 방식에서 각 학습 데이터셋을 뽑는 비율입니다. 데이터셋마다 숫자 하나씩 쉼표로 구분하여 지정합니다.</translation>
    </message>
    <message>
        <source>Raise the share of a small important set above its size, lower that of a set which dominates; 0.7,0.3 draws the first seven times in ten.</source>
        <translation>작지만 중요한 데이터셋의 비율은 크기보다 높이고, 지배적인 데이터셋의 비율은 낮추십시오. 0.7,0.3이면 첫 번째 데이터셋을 열 번 중 일곱 번 뽑습니다.</translation>
    </message>
    <message>
        <source>Decides when the first set is used up.</source>
        <translation>첫 번째 데이터셋이 소진되는 시점을 결정합니다.</translation>
    </message>
    <message>
        <source>Sets the balance between kinds of data.</source>
        <translation>데이터 종류 사이의 균형을 정합니다.</translation>
    </message>
    <message>
        <source>Default system prompt</source>
        <translation>기본 시스템 프롬프트</translation>
    </message>
    <message>
        <source>The system prompt for conversations that bring none. Empty text means no system prompt; unset means the template&apos;s own.</source>
        <translation>시스템 프롬프트가 없는 대화에 쓰는 시스템 프롬프트입니다. 빈 텍스트면 시스템 프롬프트를 넣지 않고, 설정하지 않으면 템플릿의 것을 사용합니다.</translation>
    </message>
    <message>
        <source>Write here what the model will also be told in use. Leave it unset if your rows bring their own, or if the template&apos;s suits you.</source>
        <translation>실제 사용할 때 모델에 줄 내용을 쓰십시오. 행에 시스템 프롬프트가 있거나 템플릿의 것이 적당하면 설정하지 마십시오.</translation>
    </message>
    <message>
        <source>A few tokens in each sample.</source>
        <translation>샘플마다 토큰이 조금 늘어납니다.</translation>
    </message>
    <message>
        <source>The tuned behaviour is tied to this prompt.</source>
        <translation>파인튜닝된 동작이 이 프롬프트에 묶입니다.</translation>
    </message>
    <message>
        <source>Tool format</source>
        <translation>도구 형식</translation>
    </message>
    <message>
        <source>How tool descriptions and calls are written into the text. Unset means the template&apos;s own format.</source>
        <translation>도구 설명과 호출을 텍스트로 쓰는 형식입니다. 설정하지 않으면 템플릿의 형식을 사용합니다.</translation>
    </message>
    <message>
        <source>Leave it unset. Change it only to match the program that will call the tools; rows without tools ignore it.</source>
        <translation>설정하지 말고 두십시오. 도구를 호출할 프로그램에 맞춰야 할 때만 바꾸십시오. 도구가 없는 행에서는 무시됩니다.</translation>
    </message>
    <message>
        <source>No effect beyond the length of the text.</source>
        <translation>텍스트 길이 외에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Must be the same in training and in use.</source>
        <translation>학습할 때와 사용할 때가 같아야 합니다.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
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
        <translation>사고 모드 사용</translation>
    </message>
    <message>
        <source>For models that reason before they answer. On: thoughts stay, and an answer without one learns an empty thought. Off: thoughts are removed. Unset: thoughts stay. Off and unset put missing empty thoughts into the prompt.</source>
        <translation>답하기 전에 추론하는 모델에 씁니다. 켜면 사고 과정을 유지하고, 사고 과정이 없는 답변은 빈 사고 과정을 학습합니다. 끄면 사고 과정을 제거합니다. 설정하지 않으면 유지합니다. 끄거나 설정하지 않으면 빠진 빈 사고 과정을 프롬프트에 넣습니다.</translation>
    </message>
    <message>
        <source>Turn it off to train quick answers; keep it on for data with thoughts.</source>
        <translation>빠른 답변을 학습하려면 끄고, 사고 과정이 있는 데이터에서는 켜 두십시오.</translation>
    </message>
    <message>
        <source>Thoughts lengthen samples.</source>
        <translation>사고 과정 때문에 샘플이 길어집니다.</translation>
    </message>
    <message>
        <source>Thoughts make answers longer.</source>
        <translation>사고 과정 때문에 답변이 길어집니다.</translation>
    </message>
    <message>
        <source>Must fit how the model will be asked.</source>
        <translation>모델에 질문하는 방식과 맞아야 합니다.</translation>
    </message>
    <message>
        <source>Keep earlier thoughts</source>
        <translation>이전 사고 과정 유지</translation>
    </message>
    <message>
        <source>Keeps the thoughts of earlier turns in the text. In supervised training it matters only with a masked history, which removes them otherwise.</source>
        <translation>앞선 턴의 사고 과정을 텍스트에 유지합니다. 지도 파인튜닝에서는 히스토리 마스킹을 켰을 때만 의미가 있으며, 그때 이 설정이 없으면 사고 과정이 제거됩니다.</translation>
    </message>
    <message>
        <source>Turn it on if the program that will run the model keeps them too. Leave it off otherwise.</source>
        <translation>모델을 실행할 프로그램도 사고 과정을 유지한다면 켜십시오. 그렇지 않으면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Longer samples.</source>
        <translation>샘플이 길어집니다.</translation>
    </message>
    <message>
        <source>Most reasoning models were trained without earlier thoughts.</source>
        <translation>추론 모델 대부분은 앞선 사고 과정 없이 학습되었습니다.</translation>
    </message>
    <message>
        <source>Preprocessing workers</source>
        <translation>전처리 워커</translation>
    </message>
    <message>
        <source>Processes that encode the data in LLaMA-Factory. LLaMA Board always asks for 16. Each packs its own part, so packed rows depend on it.</source>
        <translation>LLaMA-Factory에서 데이터를 인코딩하는 프로세스 수입니다. LLaMA Board는 항상 16을 요청합니다. 프로세스마다 맡은 부분을 따로 패킹하므로 패킹 결과가 이 값에 따라 달라집니다.</translation>
    </message>
    <message>
        <source>Match the number of CPU cores; lower it if host memory runs short. Keep it fixed to repeat a packed run exactly.</source>
        <translation>CPU 코어 수에 맞추고, 호스트 메모리가 부족하면 줄이십시오. 패킹을 쓴 실행을 똑같이 재현하려면 값을 바꾸지 마십시오.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory each process takes host memory.</source>
        <translation>LLaMA-Factory에서는 프로세스마다 호스트 메모리를 차지합니다.</translation>
    </message>
    <message>
        <source>Encoding speeds up nearly in proportion.</source>
        <translation>인코딩이 거의 비례하여 빨라집니다.</translation>
    </message>
    <message>
        <source>Changes only which samples share a packed row.</source>
        <translation>어떤 샘플이 같은 패킹 행에 들어가는지만 달라집니다.</translation>
    </message>
    <message>
        <source>Preprocessing group</source>
        <translation>전처리 묶음 크기</translation>
    </message>
    <message>
        <source>Rows that are encoded together. Packing fills rows within one such group only.</source>
        <translation>한 번에 인코딩하는 행 수입니다. 패킹은 이 묶음 안에서만 행을 채웁니다.</translation>
    </message>
    <message>
        <source>Raise it if packing wastes space because groups are small; lower it only if host memory is short. Without packing it hardly matters.</source>
        <translation>묶음이 작아 패킹에 빈자리가 많으면 늘리고, 호스트 메모리가 부족할 때만 줄이십시오. 패킹을 쓰지 않으면 거의 상관없습니다.</translation>
    </message>
    <message>
        <source>Host memory only.</source>
        <translation>호스트 메모리에만 영향을 줍니다.</translation>
    </message>
    <message>
        <source>Hardly any effect.</source>
        <translation>영향이 거의 없습니다.</translation>
    </message>
    <message>
        <source>Changes which samples share a packed row and, in KTO, which answers are compared.</source>
        <translation>어떤 샘플이 같은 패킹 행에 들어가는지와, KTO에서 어떤 답변을 비교하는지가 달라집니다.</translation>
    </message>
    <message>
        <source>Ignore cached data</source>
        <translation>데이터 캐시 무시</translation>
    </message>
    <message>
        <source>Makes LLaMA-Factory encode the data again although a cached copy exists.</source>
        <translation>캐시된 사본이 있어도 LLaMA-Factory가 데이터를 다시 인코딩하게 합니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands after changing a dataset file under the same name, or if old rows seem to come back. Leave it off to start sooner.</source>
        <translation>같은 이름으로 데이터셋 파일을 바꾼 뒤나 이전 행이 다시 나타나는 듯하면 내보낸 명령에서 켜십시오. 더 빨리 시작하려면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Encoding runs again.</source>
        <translation>인코딩을 다시 합니다.</translation>
    </message>
    <message>
        <source>Avoids training on stale data.</source>
        <translation>오래된 데이터로 학습하는 일을 막습니다.</translation>
    </message>
    <message>
        <source>Our engine encodes the data at each start and keeps no cache.</source>
        <translation>자체 엔진은 시작할 때마다 데이터를 인코딩하며 캐시를 두지 않습니다.</translation>
    </message>
    <message>
        <source>Encoded data folder</source>
        <translation>인코딩 데이터 폴더</translation>
    </message>
    <message>
        <source>Folder for encoded data in LLaMA-Factory: read if it has content, written otherwise.</source>
        <translation>LLaMA-Factory에서 인코딩된 데이터를 두는 폴더입니다. 내용이 있으면 읽고, 없으면 씁니다.</translation>
    </message>
    <message>
        <source>Name one for a very large dataset that several runs share. Leave it empty, or take a new folder, after any change of data, template or cutoff length. Not with streaming.</source>
        <translation>여러 실행이 공유하는 매우 큰 데이터셋이라면 지정하십시오. 데이터, 템플릿, 컷오프 길이를 바꾼 뒤에는 비워 두거나 새 폴더를 쓰십시오. 스트리밍과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Disk space for the encoded rows.</source>
        <translation>인코딩된 행을 저장할 디스크 공간이 필요합니다.</translation>
    </message>
    <message>
        <source>Later runs skip encoding.</source>
        <translation>이후 실행은 인코딩을 건너뜁니다.</translation>
    </message>
    <message>
        <source>All other data settings are ignored when it is read.</source>
        <translation>이 폴더를 읽으면 다른 데이터 설정은 모두 무시됩니다.</translation>
    </message>
    <message>
        <source>Our engine encodes the data at each start.</source>
        <translation>자체 엔진은 시작할 때마다 데이터를 인코딩합니다.</translation>
    </message>
    <message>
        <source>Ignore padding</source>
        <translation>패딩 무시</translation>
    </message>
    <message>
        <source>Leaves padding tokens out of the loss.</source>
        <translation>패딩 토큰을 손실에서 제외합니다.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only to repeat an old run: padding then counts as text to predict, which never helps a language model.</source>
        <translation>켜 두십시오. 이전 실행을 재현할 때만 끄십시오. 끄면 패딩도 예측할 텍스트로 계산되며, 언어 모델에는 전혀 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Off teaches the model to write padding.</source>
        <translation>끄면 모델이 패딩을 쓰도록 학습합니다.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>스트리밍</translation>
    </message>
    <message>
        <source>Reads and encodes data while training instead of before. The maximum of steps must be given, and a validation size as a number of rows.</source>
        <translation>데이터를 미리 처리하지 않고 학습하면서 읽고 인코딩합니다. 최대 스텝을 지정해야 하며, 검증 데이터 크기는 행 수로 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for data too large to encode first. Leave it off otherwise.</source>
        <translation>먼저 인코딩하기에는 데이터가 너무 크면 내보낸 명령에서 켜십시오. 그렇지 않으면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Less host memory.</source>
        <translation>호스트 메모리를 덜 씁니다.</translation>
    </message>
    <message>
        <source>Starts at once; each step waits for encoding.</source>
        <translation>바로 시작하지만 스텝마다 인코딩을 기다립니다.</translation>
    </message>
    <message>
        <source>Shuffling covers only a window of rows.</source>
        <translation>버퍼에 담긴 행 안에서만 섞입니다.</translation>
    </message>
    <message>
        <source>Our engine reads rows as needed and always knows the whole length.</source>
        <translation>자체 엔진은 필요할 때 행을 읽으며 항상 전체 길이를 압니다.</translation>
    </message>
    <message>
        <source>Shuffle window</source>
        <translation>섞기 버퍼</translation>
    </message>
    <message>
        <source>Rows among which streaming shuffles.</source>
        <translation>스트리밍에서 섞는 대상이 되는 행 수입니다.</translation>
    </message>
    <message>
        <source>Raise it if neighbouring rows of the file are alike; lower it if rows are long and host memory is short. The usual 16,384 suits mixed files.</source>
        <translation>파일에서 이웃한 행이 비슷하면 늘리고, 행이 길고 호스트 메모리가 부족하면 줄이십시오. 섞여 있는 파일에는 일반적인 값 16,384가 알맞습니다.</translation>
    </message>
    <message>
        <source>Host memory for that many rows.</source>
        <translation>그 수만큼의 행을 담을 호스트 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>The first step waits until the window is full.</source>
        <translation>버퍼가 찰 때까지 첫 스텝이 기다립니다.</translation>
    </message>
    <message>
        <source>A small window shuffles badly.</source>
        <translation>버퍼가 작으면 잘 섞이지 않습니다.</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>로더 워커</translation>
    </message>
    <message>
        <source>Processes that make batches while the GPU computes, in LLaMA-Factory.</source>
        <translation>LLaMA-Factory에서 GPU가 계산하는 동안 배치를 만드는 프로세스 수입니다.</translation>
    </message>
    <message>
        <source>0 is enough for text that is encoded beforehand. Raise it to 2 to 4 for pictures, or when the GPU waits; lower it if host memory is short.</source>
        <translation>미리 인코딩하는 텍스트에는 0이면 충분합니다. 이미지를 쓰거나 GPU가 기다리면 2~4로 늘리고, 호스트 메모리가 부족하면 줄이십시오.</translation>
    </message>
    <message>
        <source>Host memory for each process.</source>
        <translation>프로세스마다 호스트 메모리를 씁니다.</translation>
    </message>
    <message>
        <source>No effect for plain text.</source>
        <translation>일반 텍스트에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Our engine prepares the next batch on its own thread.</source>
        <translation>자체 엔진은 별도의 스레드에서 다음 배치를 준비합니다.</translation>
    </message>
    <message>
        <source>Batches ahead</source>
        <translation>미리 준비할 배치</translation>
    </message>
    <message>
        <source>Batches that each loader worker prepares in advance. Needs at least one worker.</source>
        <translation>로더 워커마다 미리 준비하는 배치 수입니다. 워커가 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>Raise it if the GPU waits for data although workers are running; lower it, or leave it empty, if host memory is short.</source>
        <translation>워커가 있는데도 GPU가 데이터를 기다리면 늘리고, 호스트 메모리가 부족하면 줄이거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>Host memory for the waiting batches.</source>
        <translation>대기 중인 배치를 담을 호스트 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>No effect unless loading is the bottleneck.</source>
        <translation>데이터 로딩이 병목이 아니면 영향이 없습니다.</translation>
    </message>
    <message>
        <source>No effect on the results.</source>
        <translation>결과에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Keep workers</source>
        <translation>워커 유지</translation>
    </message>
    <message>
        <source>Keeps the loader&apos;s processes alive between epochs.</source>
        <translation>에포크가 바뀌어도 로더의 프로세스를 유지합니다.</translation>
    </message>
    <message>
        <source>Turn it on with workers and many short epochs. Leave it off when epochs are long or there are no workers.</source>
        <translation>워커를 쓰고 짧은 에포크가 많으면 켜십시오. 에포크가 길거나 워커가 없으면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Host memory stays in use.</source>
        <translation>호스트 메모리를 계속 차지합니다.</translation>
    </message>
    <message>
        <source>Saves a few seconds per epoch.</source>
        <translation>에포크마다 몇 초를 아낍니다.</translation>
    </message>
    <message>
        <source>Our engine has no worker processes.</source>
        <translation>자체 엔진에는 워커 프로세스가 없습니다.</translation>
    </message>
    <message>
        <source>Pinned memory</source>
        <translation>고정 메모리</translation>
    </message>
    <message>
        <source>Puts batches into host memory from which the GPU can copy without waiting.</source>
        <translation>GPU가 기다리지 않고 복사할 수 있는 호스트 메모리에 배치를 둡니다.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off if host memory is very short or if the system limits locked memory. Without a GPU it does nothing.</source>
        <translation>켜 두십시오. 호스트 메모리가 매우 부족하거나 시스템이 고정 메모리를 제한하면 끄십시오. GPU가 없으면 아무 효과가 없습니다.</translation>
    </message>
    <message>
        <source>A little locked host memory.</source>
        <translation>고정된 호스트 메모리를 조금 씁니다.</translation>
    </message>
    <message>
        <source>Copies overlap with computing.</source>
        <translation>복사가 연산과 겹쳐 진행됩니다.</translation>
    </message>
    <message>
        <source>Our engine pins its own small buffers.</source>
        <translation>자체 엔진은 작은 전용 버퍼를 고정 메모리에 둡니다.</translation>
    </message>
    <message>
        <source>Drop the last batch</source>
        <translation>마지막 배치 버림</translation>
    </message>
    <message>
        <source>Leaves out the last batch of an epoch if it is smaller than the others.</source>
        <translation>에포크의 마지막 배치가 다른 배치보다 작으면 제외합니다.</translation>
    </message>
    <message>
        <source>Turn it on only when equal batch sizes matter, for example on several GPUs. Leave it off for small datasets, where each row counts.</source>
        <translation>여러 GPU를 쓸 때처럼 배치 크기가 같아야 할 때만 켜십시오. 모든 행이 소중한 작은 데이터셋에서는 꺼 두십시오.</translation>
    </message>
    <message>
        <source>One step less per epoch at most.</source>
        <translation>에포크마다 많아야 한 스텝이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Up to one batch of rows is skipped in each epoch.</source>
        <translation>에포크마다 최대 한 배치의 행을 건너뜁니다.</translation>
    </message>
    <message>
        <source>Our engine trains on every row and weights the loss by tokens.</source>
        <translation>자체 엔진은 모든 행을 학습하며 손실을 토큰 수로 가중합니다.</translation>
    </message>
    <message>
        <source>DeepSpeed</source>
        <translation>DeepSpeed</translation>
    </message>
    <message>
        <source>A DeepSpeed configuration, as a file or as JSON: shards optimizer (ZeRO 1), gradients (2) and weights (3) over several GPUs.</source>
        <translation>DeepSpeed 구성을 파일이나 JSON으로 지정합니다. 옵티마이저(ZeRO 1), 그래디언트(2), 가중치(3)를 여러 GPU에 분할합니다.</translation>
    </message>
    <message>
        <source>More communication, most of all with offload.</source>
        <translation>통신이 늘어나며, 오프로드를 쓰면 가장 많이 늘어납니다.</translation>
    </message>
    <message>
        <source>Same results up to rounding.</source>
        <translation>반올림 오차를 빼면 결과가 같습니다.</translation>
    </message>
    <message>
        <source>Our engine runs on one device; run the exported command on machines with DeepSpeed.</source>
        <translation>자체 엔진은 장치 하나에서 실행됩니다. DeepSpeed가 있는 컴퓨터에서 내보낸 명령을 실행하십시오.</translation>
    </message>
    <message>
        <source>FSDP</source>
        <translation>FSDP</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own sharding over several GPUs, as words: full_shard, shard_grad_op, no_shard, hybrid_shard, offload, auto_wrap.</source>
        <translation>PyTorch에 내장된 다중 GPU 분할입니다. 단어로 지정합니다: full_shard, shard_grad_op, no_shard, hybrid_shard, offload, auto_wrap.</translation>
    </message>
    <message>
        <source>Weights travel for each layer.</source>
        <translation>레이어마다 가중치를 전송합니다.</translation>
    </message>
    <message>
        <source>Our engine runs on one device; run the exported command on several.</source>
        <translation>자체 엔진은 장치 하나에서 실행됩니다. 내보낸 명령을 여러 장치에서 실행하십시오.</translation>
    </message>
    <message>
        <source>FSDP options</source>
        <translation>FSDP 옵션</translation>
    </message>
    <message>
        <source>Options of FSDP as a JSON object or file: what is wrapped as one unit, how weights are fetched in advance.</source>
        <translation>FSDP 옵션을 JSON 객체나 파일로 지정합니다. 무엇을 한 단위로 묶고 가중치를 어떻게 미리 가져올지 정합니다.</translation>
    </message>
    <message>
        <source>Smaller units hold less at once.</source>
        <translation>단위가 작을수록 한 번에 차지하는 메모리가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Fetching in advance hides communication.</source>
        <translation>미리 가져오면 통신 시간이 가려집니다.</translation>
    </message>
    <message>
        <source>Process timeout</source>
        <translation>프로세스 제한 시간</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>One process waits for nobody.</source>
        <translation>프로세스가 하나면 기다릴 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Below that of training at the same batch size.</source>
        <translation>같은 배치 크기로 학습할 때보다 적습니다.</translation>
    </message>
    <message>
        <source>Each evaluation takes time.</source>
        <translation>평가마다 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Short intervals on large sets slow the run much.</source>
        <translation>큰 데이터셋에서 간격이 짧으면 실행이 크게 느려집니다.</translation>
    </message>
    <message>
        <source>No effect on the model.</source>
        <translation>모델에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Evaluation delay</source>
        <translation>평가 지연</translation>
    </message>
    <message>
        <source>Epochs or steps before the first evaluation, counted as the strategy counts.</source>
        <translation>첫 평가까지의 에포크 또는 스텝 수이며, 평가 전략의 단위로 셉니다.</translation>
    </message>
    <message>
        <source>Saves the early evaluations.</source>
        <translation>초기의 평가를 생략합니다.</translation>
    </message>
    <message>
        <source>Our trainer evaluates from the first interval on.</source>
        <translation>자체 트레이너는 첫 간격부터 평가합니다.</translation>
    </message>
    <message>
        <source>Evaluation batch size</source>
        <translation>평가 배치 크기</translation>
    </message>
    <message>
        <source>Samples evaluated at once on each device.</source>
        <translation>장치마다 한 번에 평가하는 샘플 수입니다.</translation>
    </message>
    <message>
        <source>No gradients are kept, so larger batches fit than in training.</source>
        <translation>그래디언트를 보관하지 않으므로 학습할 때보다 큰 배치가 들어갑니다.</translation>
    </message>
    <message>
        <source>Larger is faster with short samples.</source>
        <translation>샘플이 짧으면 클수록 빠릅니다.</translation>
    </message>
    <message>
        <source>The loss is a mean over batches, so a short last batch weighs as much as a full one.</source>
        <translation>손실은 배치별 평균이므로 작은 마지막 배치도 온전한 배치와 같은 비중을 갖습니다.</translation>
    </message>
    <message>
        <source>per device</source>
        <translation>장치당</translation>
    </message>
    <message>
        <source>Evaluate at the start</source>
        <translation>시작 시 평가</translation>
    </message>
    <message>
        <source>Measures the evaluation loss once before the first step.</source>
        <translation>첫 스텝 전에 평가 손실을 한 번 측정합니다.</translation>
    </message>
    <message>
        <source>One more evaluation.</source>
        <translation>평가가 한 번 늘어납니다.</translation>
    </message>
    <message>
        <source>No effect on the model; gives the curve its first point.</source>
        <translation>모델에는 영향이 없으며, 곡선의 첫 점이 생깁니다.</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>최적 모델 유지</translation>
    </message>
    <message>
        <source>Disk for the best checkpoint.</source>
        <translation>최적 체크포인트를 저장할 디스크 공간이 필요합니다.</translation>
    </message>
    <message>
        <source>One load at the end.</source>
        <translation>끝날 때 한 번 불러옵니다.</translation>
    </message>
    <message>
        <source>Protects from overfitting in the last epochs.</source>
        <translation>마지막 에포크의 과적합을 막습니다.</translation>
    </message>
    <message>
        <source>Best by</source>
        <translation>최적 기준</translation>
    </message>
    <message>
        <source>The measure that decides which checkpoint is best. Empty means the evaluation loss.</source>
        <translation>어느 체크포인트가 가장 좋은지 결정하는 지표입니다. 비워 두면 평가 손실을 사용합니다.</translation>
    </message>
    <message>
        <source>A measure close to your goal picks a better checkpoint.</source>
        <translation>목표에 가까운 지표일수록 더 좋은 체크포인트를 고릅니다.</translation>
    </message>
    <message>
        <source>Greater is better</source>
        <translation>클수록 좋음</translation>
    </message>
    <message>
        <source>Whether a higher value of that measure is better. Empty means yes, unless its name ends in loss.</source>
        <translation>지표의 값이 클수록 좋은지를 나타냅니다. 비워 두면, 이름이 loss로 끝나지 않는 한 클수록 좋은 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Set wrongly, the worst checkpoint is kept.</source>
        <translation>잘못 설정하면 가장 나쁜 체크포인트가 남습니다.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>Evaluations without improvement after which training ends. Empty means never.</source>
        <translation>개선이 없는 평가가 이 횟수만큼 이어지면 학습을 끝냅니다. 비워 두면 조기 종료하지 않습니다.</translation>
    </message>
    <message>
        <source>Saves the useless rest of a run.</source>
        <translation>실행의 쓸모없는 나머지를 줄입니다.</translation>
    </message>
    <message>
        <source>Prevents overfitting; too small a number stops on noise.</source>
        <translation>과적합을 막습니다. 값이 너무 작으면 노이즈에 멈춥니다.</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>회 평가</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>토큰 정확도</translation>
    </message>
    <message>
        <source>Adds to each evaluation the share of tokens that are predicted exactly.</source>
        <translation>정확히 예측한 토큰의 비율을 평가마다 추가합니다.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory the predictions of the evaluation set.</source>
        <translation>LLaMA-Factory에서는 평가 데이터셋의 예측이 메모리를 차지합니다.</translation>
    </message>
    <message>
        <source>Slightly slower evaluation.</source>
        <translation>평가가 조금 느려집니다.</translation>
    </message>
    <message>
        <source>Our evaluation measures the loss.</source>
        <translation>자체 엔진의 평가는 손실을 측정합니다.</translation>
    </message>
    <message>
        <source>Evaluate sets apart</source>
        <translation>데이터셋별 평가</translation>
    </message>
    <message>
        <source>Measures each evaluation set on its own instead of all together.</source>
        <translation>평가 데이터셋을 합치지 않고 각각 평가합니다.</translation>
    </message>
    <message>
        <source>No effect on the whole time.</source>
        <translation>전체 시간에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Our evaluation joins the sets.</source>
        <translation>자체 엔진의 평가는 데이터셋을 합칩니다.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Measures the evaluation loss after training, or alone in a file that does not train. An evaluation strategy switches it on.</source>
        <translation>학습이 끝난 뒤, 또는 학습하지 않는 구성에서 단독으로 평가 손실을 측정합니다. 평가 전략을 설정하면 켜집니다.</translation>
    </message>
    <message>
        <source>Below that of training.</source>
        <translation>학습할 때보다 적습니다.</translation>
    </message>
    <message>
        <source>One pass over the evaluation rows.</source>
        <translation>평가 행을 한 번 훑습니다.</translation>
    </message>
    <message>
        <source>Lets the model answer every prompt of the evaluation set and saves the answers beside the right ones.</source>
        <translation>모델이 평가 데이터셋의 모든 프롬프트에 답하게 하고, 그 답변을 정답과 나란히 저장합니다.</translation>
    </message>
    <message>
        <source>The cache of each answer being written.</source>
        <translation>작성 중인 답변마다 캐시가 필요합니다.</translation>
    </message>
    <message>
        <source>Writing answers is far slower than measuring the loss.</source>
        <translation>답변 생성은 손실 측정보다 훨씬 느립니다.</translation>
    </message>
    <message>
        <source>Generate while evaluating</source>
        <translation>평가 시 생성</translation>
    </message>
    <message>
        <source>Writes whole answers in evaluation and compares them by BLEU and ROUGE.</source>
        <translation>평가에서 답변 전체를 생성하여 BLEU와 ROUGE로 비교합니다.</translation>
    </message>
    <message>
        <source>Far slower than the loss.</source>
        <translation>손실 측정보다 훨씬 느립니다.</translation>
    </message>
    <message>
        <source>No effect on the model; shows real answers.</source>
        <translation>모델에는 영향이 없으며, 실제 답변을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Generation length (trainer)</source>
        <translation>생성 길이(트레이너)</translation>
    </message>
    <message>
        <source>The trainer library&apos;s length limit for generated answers. LLaMA-Factory replaces it by the cutoff length.</source>
        <translation>생성 답변의 길이를 제한하는 트레이너 라이브러리의 설정입니다. LLaMA-Factory는 이를 컷오프 길이로 바꿉니다.</translation>
    </message>
    <message>
        <source>No effect: it is never used in practice.</source>
        <translation>영향이 없습니다. 실제로는 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Not used: the maximum of new tokens decides, as in LLaMA-Factory.</source>
        <translation>사용하지 않습니다. LLaMA-Factory처럼 최대 새 토큰 수가 결정합니다.</translation>
    </message>
    <message>
        <source>Beams (trainer)</source>
        <translation>빔 수(트레이너)</translation>
    </message>
    <message>
        <source>The trainer library&apos;s number of beams for generated answers. LLaMA-Factory overrides it.</source>
        <translation>생성 답변의 빔 수를 정하는 트레이너 라이브러리의 설정입니다. LLaMA-Factory가 덮어씁니다.</translation>
    </message>
    <message>
        <source>Not used, as in LLaMA-Factory.</source>
        <translation>LLaMA-Factory처럼 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Evaluation beams</source>
        <translation>평가 빔 수</translation>
    </message>
    <message>
        <source>Meant as the number of beams in evaluation. LLaMA-Factory reads it and then takes the number among the generation settings.</source>
        <translation>평가의 빔 수를 정하려는 설정입니다. LLaMA-Factory는 이 값을 읽고도 생성 설정의 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Leave it empty and use that number instead.</source>
        <translation>비워 두고 그 값을 사용하십시오.</translation>
    </message>
    <message>
        <source>Evaluate in bf16</source>
        <translation>bf16으로 평가</translation>
    </message>
    <message>
        <source>Turns the whole model to bf16 for evaluation alone.</source>
        <translation>평가할 때만 모델 전체를 bf16으로 바꿉니다.</translation>
    </message>
    <message>
        <source>Half of fp32.</source>
        <translation>fp32의 절반입니다.</translation>
    </message>
    <message>
        <source>Faster than fp32.</source>
        <translation>fp32보다 빠릅니다.</translation>
    </message>
    <message>
        <source>Slightly inexact losses that do not compare with others.</source>
        <translation>손실이 조금 부정확해져 다른 실행과 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Our evaluation computes as training does.</source>
        <translation>자체 엔진의 평가는 학습과 같은 방식으로 연산합니다.</translation>
    </message>
    <message>
        <source>Evaluate in fp16</source>
        <translation>fp16으로 평가</translation>
    </message>
    <message>
        <source>Turns the whole model to fp16 for evaluation alone.</source>
        <translation>평가할 때만 모델 전체를 fp16으로 바꿉니다.</translation>
    </message>
    <message>
        <source>Inexact, and may overflow to infinite losses.</source>
        <translation>부정확하며, 오버플로로 손실이 무한대가 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Our export writes safetensors or GGUF; choose a quantised GGUF type instead.</source>
        <translation>자체 엔진은 safetensors나 GGUF로 내보냅니다. 대신 양자화된 GGUF 타입을 선택하십시오.</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>내보내기 폴더</translation>
    </message>
    <message>
        <source>The folder for the merged model. Needed for exporting.</source>
        <translation>병합된 모델을 저장할 폴더입니다. 내보내려면 필요합니다.</translation>
    </message>
    <message>
        <source>Disk: two bytes per parameter in 16 bits.</source>
        <translation>디스크: 16비트에서 파라미터당 2바이트입니다.</translation>
    </message>
    <message>
        <source>As fast as the disk writes.</source>
        <translation>디스크의 쓰기 속도를 따릅니다.</translation>
    </message>
    <message>
        <source>The merged model answers like model and adapter together.</source>
        <translation>병합된 모델은 모델과 어댑터를 함께 쓸 때와 똑같이 답합니다.</translation>
    </message>
    <message>
        <source>The largest file of an exported model, in GB of 10^9 bytes; larger models are split.</source>
        <translation>내보낸 모델의 최대 파일 크기이며, 단위는 GB(10^9바이트)입니다. 모델이 더 크면 나뉩니다.</translation>
    </message>
    <message>
        <source>Host memory for one file at a time.</source>
        <translation>한 번에 파일 하나만큼의 호스트 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>No effect; the files belong together.</source>
        <translation>영향이 없습니다. 파일은 함께 하나의 모델을 이룹니다.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Export device</source>
        <translation>내보내기 장치</translation>
    </message>
    <message>
        <source>Where weights are merged: on the CPU, or on a GPU if there is one.</source>
        <translation>가중치를 병합할 장치입니다. CPU 또는 (있으면) GPU를 사용합니다.</translation>
    </message>
    <message>
        <source>auto needs the model on the GPU.</source>
        <translation>auto는 모델을 GPU에 올려야 합니다.</translation>
    </message>
    <message>
        <source>The disk usually decides.</source>
        <translation>대개 디스크 속도가 결정합니다.</translation>
    </message>
    <message>
        <source>No effect beyond rounding.</source>
        <translation>반올림 오차 외에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Quantises the exported model with GPTQ to so few bits. Needs a dataset, and a model without adapters.</source>
        <translation>내보내는 모델을 GPTQ로 이 비트 수까지 양자화합니다. 데이터셋이 필요하며, 어댑터가 없는 모델이어야 합니다.</translation>
    </message>
    <message>
        <source>4 bits: a quarter of the files.</source>
        <translation>4비트면 파일 크기가 4분의 1이 됩니다.</translation>
    </message>
    <message>
        <source>Takes hours for large models.</source>
        <translation>큰 모델은 몇 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>4 bits lose little, 2 bits much.</source>
        <translation>4비트는 손실이 적고 2비트는 큽니다.</translation>
    </message>
    <message>
        <source>A file of texts by which GPTQ measures its rounding error.</source>
        <translation>GPTQ가 반올림 오차를 측정하는 데 쓰는 텍스트 파일입니다.</translation>
    </message>
    <message>
        <source>Unsuitable texts lose more quality.</source>
        <translation>맞지 않는 텍스트를 쓰면 품질이 더 떨어집니다.</translation>
    </message>
    <message>
        <source>Grows with samples times length.</source>
        <translation>샘플 수와 길이의 곱에 따라 늘어납니다.</translation>
    </message>
    <message>
        <source>In proportion to the samples, and GPTQ is slow already.</source>
        <translation>샘플 수에 비례하며, GPTQ는 원래 느립니다.</translation>
    </message>
    <message>
        <source>Few samples fit badly to other texts.</source>
        <translation>샘플이 적으면 다른 텍스트에 잘 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Tokens of each text that GPTQ looks at.</source>
        <translation>GPTQ가 텍스트마다 살펴보는 토큰 수입니다.</translation>
    </message>
    <message>
        <source>In proportion to the length.</source>
        <translation>길이에 비례합니다.</translation>
    </message>
    <message>
        <source>Legacy format</source>
        <translation>레거시 형식</translation>
    </message>
    <message>
        <source>Writes .bin files instead of safetensors. Current versions of the Python libraries ignore it.</source>
        <translation>safetensors 대신 .bin 파일로 씁니다. 최신 Python 라이브러리는 이 설정을 무시합니다.</translation>
    </message>
    <message>
        <source>Loading is slower than with safetensors.</source>
        <translation>safetensors보다 불러오기가 느립니다.</translation>
    </message>
    <message>
        <source>No effect on the weights.</source>
        <translation>가중치에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Our export writes safetensors or GGUF only.</source>
        <translation>자체 엔진은 safetensors나 GGUF로만 내보냅니다.</translation>
    </message>
    <message>
        <source>Uploads the exported model to the Hugging Face hub under this name.</source>
        <translation>내보낸 모델을 이 이름으로 Hugging Face 허브에 업로드합니다.</translation>
    </message>
    <message>
        <source>As fast as the network.</source>
        <translation>네트워크 속도를 따릅니다.</translation>
    </message>
    <message>
        <source>Our engine opens no network connection.</source>
        <translation>자체 엔진은 네트워크에 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>Our engine uses the plain cross entropy.</source>
        <translation>자체 엔진은 일반 교차 엔트로피를 사용합니다.</translation>
    </message>
    <message>
        <source>NEFTune alpha</source>
        <translation>NEFTune 알파</translation>
    </message>
    <message>
        <source>Adds random noise of this strength to the embeddings while training; longer samples get less per value.</source>
        <translation>학습 중 임베딩에 이 세기의 무작위 노이즈를 더합니다. 샘플이 길수록 값마다 더하는 노이즈는 작아집니다.</translation>
    </message>
    <message>
        <source>Try 5 for chat data of a few thousand rows. Lower it if facts suffer, raise it up to 15 if answers stay short copies. Leave it empty for exact tasks such as extraction or code.</source>
        <translation>수천 행의 채팅 데이터에는 5를 시도하십시오. 사실이 틀어지면 낮추고, 답변이 데이터를 짧게 베끼는 데 그치면 15까지 높이십시오. 추출이나 코드처럼 정확해야 하는 과제에서는 비워 두십시오.</translation>
    </message>
    <message>
        <source>Answers become longer and less copied; facts may suffer.</source>
        <translation>답변이 길어지고 덜 베끼지만, 사실이 틀어질 수 있습니다.</translation>
    </message>
    <message>
        <source>LLaMA Pro</source>
        <translation>LLaMA Pro</translation>
    </message>
    <message>
        <source>Trains only the added layers of a model that was expanded with copied blocks.</source>
        <translation>복사한 블록으로 확장한 모델에서 추가된 레이어만 학습합니다.</translation>
    </message>
    <message>
        <source>Turn it on after expanding a model, with the number of added layers as trainable layers. Leave it off for ordinary models. Not with full tuning.</source>
        <translation>모델을 확장한 뒤 켜고, 추가한 레이어 수를 학습 가능한 레이어에 지정하십시오. 일반 모델에서는 꺼 두십시오. 전체 파인튜닝과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>As the trained layers ask.</source>
        <translation>학습하는 레이어에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>Fewer gradients than full tuning.</source>
        <translation>전체 파인튜닝보다 그래디언트가 적습니다.</translation>
    </message>
    <message>
        <source>Adds knowledge with little forgetting.</source>
        <translation>거의 잊지 않고 지식을 더합니다.</translation>
    </message>
    <message>
        <source>Our engine trains every layer&apos;s adapter.</source>
        <translation>자체 엔진은 모든 레이어의 어댑터를 학습합니다.</translation>
    </message>
    <message>
        <source>DFT loss</source>
        <translation>DFT 손실</translation>
    </message>
    <message>
        <source>Multiplies the loss of each token by the probability that the model gives it.</source>
        <translation>각 토큰의 손실에 모델이 그 토큰에 매기는 확률을 곱합니다.</translation>
    </message>
    <message>
        <source>Turn it on for data with answers far from what the model would say: tokens it finds absurd then count less. Leave it off for new facts. Use one special loss at a time.</source>
        <translation>답변이 모델이 할 법한 말과 크게 다른 데이터에서 켜십시오. 모델이 터무니없다고 여기는 토큰의 비중이 줄어듭니다. 새로운 사실을 가르칠 때는 꺼 두십시오. 특수 손실은 한 번에 하나만 사용하십시오.</translation>
    </message>
    <message>
        <source>Keeps more of the old abilities and learns rare facts more slowly.</source>
        <translation>기존 능력을 더 잘 유지하지만 드문 사실은 더 느리게 배웁니다.</translation>
    </message>
    <message>
        <source>ASFT loss</source>
        <translation>ASFT 손실</translation>
    </message>
    <message>
        <source>The DFT loss plus a term that holds the model near its starting point.</source>
        <translation>DFT 손실에 모델을 시작점 가까이 붙잡는 항을 더합니다.</translation>
    </message>
    <message>
        <source>Turn it on for small datasets on which the model must not drift; its weight has a setting of its own. Leave it off when memory is short.</source>
        <translation>모델이 크게 벗어나면 안 되는 작은 데이터셋에서 켜십시오. 가중치는 별도의 설정으로 정합니다. 메모리가 부족하면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>A second set of logits; under full tuning a second model.</source>
        <translation>로짓이 한 벌 더 필요하며, 전체 파인튜닝에서는 모델이 하나 더 필요합니다.</translation>
    </message>
    <message>
        <source>One more forward pass.</source>
        <translation>순전파가 한 번 늘어납니다.</translation>
    </message>
    <message>
        <source>Drifts less than DFT alone.</source>
        <translation>DFT만 쓸 때보다 덜 벗어납니다.</translation>
    </message>
    <message>
        <source>ASFT weight</source>
        <translation>ASFT 가중치</translation>
    </message>
    <message>
        <source>The weight of the term that holds the model near its start.</source>
        <translation>모델을 시작점 가까이 붙잡는 항의 가중치입니다.</translation>
    </message>
    <message>
        <source>0.1 is the usual value. Raise it if the model drifts from its old abilities; lower it if it learns too little of your data.</source>
        <translation>일반적인 값은 0.1입니다. 모델이 기존 능력에서 벗어나면 높이고, 데이터를 너무 적게 배우면 낮추십시오.</translation>
    </message>
    <message>
        <source>A balance between learning and keeping.</source>
        <translation>학습과 유지 사이의 균형을 정합니다.</translation>
    </message>
    <message>
        <source>EAFT loss</source>
        <translation>EAFT 손실</translation>
    </message>
    <message>
        <source>Weights each token by how unsure the model is about it, measured on its twenty likeliest tokens.</source>
        <translation>모델이 각 토큰에 대해 얼마나 불확실한지에 따라 가중치를 줍니다. 불확실성은 가장 유력한 토큰 스무 개로 측정합니다.</translation>
    </message>
    <message>
        <source>Turn it on for data that contradicts what the model firmly knows: those tokens then count less. Leave it off to correct confident mistakes.</source>
        <translation>모델이 확고히 아는 것과 어긋나는 데이터에서 켜십시오. 그런 토큰의 비중이 줄어듭니다. 확신에 찬 오류를 고치려면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>A little for the likeliest tokens.</source>
        <translation>가장 유력한 토큰을 위해 조금 필요합니다.</translation>
    </message>
    <message>
        <source>Slightly slower.</source>
        <translation>조금 느려집니다.</translation>
    </message>
    <message>
        <source>Less forgetting; confident mistakes are corrected more slowly.</source>
        <translation>덜 잊지만, 확신에 찬 오류는 더 느리게 고쳐집니다.</translation>
    </message>
    <message>
        <source>EAFT exponent</source>
        <translation>EAFT 지수</translation>
    </message>
    <message>
        <source>How strongly uncertainty weights the tokens: 0 not at all, 1 in proportion.</source>
        <translation>불확실성이 토큰의 가중치에 미치는 정도입니다. 0이면 전혀 반영하지 않고, 1이면 비례합니다.</translation>
    </message>
    <message>
        <source>Keep 1.0. Lower it if the loss hardly falls; raise it to concentrate further on tokens the model is unsure of.</source>
        <translation>1.0을 그대로 두십시오. 손실이 거의 내려가지 않으면 낮추고, 모델이 불확실해하는 토큰에 더 집중하려면 높이십시오.</translation>
    </message>
    <message>
        <source>Higher values forget less and learn from fewer tokens.</source>
        <translation>값이 클수록 덜 잊고 더 적은 토큰에서 배웁니다.</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>토큰 집계</translation>
    </message>
    <message>
        <source>Adds the number of tokens read so far to each log line, with or without padding, and the throughput with it.</source>
        <translation>지금까지 읽은 토큰 수를 처리량과 함께 로그의 각 줄에 추가합니다. 패딩을 포함하거나 제외할 수 있습니다.</translation>
    </message>
    <message>
        <source>Turn it on to compare runs by tokens instead of steps; LLaMA Board always does. Turn it off for a shorter log.</source>
        <translation>실행을 스텝 대신 토큰으로 비교하려면 켜십시오. LLaMA Board는 항상 켭니다. 로그를 짧게 하려면 끄십시오.</translation>
    </message>
    <message>
        <source>No effect here; with several devices a small exchange per step.</source>
        <translation>여기서는 영향이 없습니다. 장치가 여러 개면 스텝마다 작은 통신이 발생합니다.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>모든 토큰</translation>
    </message>
    <message>
        <source>Without padding</source>
        <translation>패딩 제외</translation>
    </message>
    <message>
        <source>Effective throughput</source>
        <translation>유효 처리량</translation>
    </message>
    <message>
        <source>Adds the tokens per second without padding to the results of a run.</source>
        <translation>패딩을 뺀 초당 토큰 수를 실행 결과에 추가합니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to compare settings fairly when samples are padded. Leave it off when packing fills every row.</source>
        <translation>샘플에 패딩이 있을 때 설정을 공정하게 비교하려면 내보낸 명령에서 켜십시오. 패킹으로 모든 행이 채워지면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>A pass over the lengths at the end of the run.</source>
        <translation>실행이 끝날 때 길이를 한 번 훑습니다.</translation>
    </message>
    <message>
        <source>Our engine measures real tokens per second always and pads nothing.</source>
        <translation>자체 엔진은 항상 실제 초당 토큰 수를 측정하며 패딩을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Trainable layers</source>
        <translation>학습 가능한 레이어</translation>
    </message>
    <message>
        <source>About 16 bytes per trained parameter.</source>
        <translation>학습하는 파라미터당 약 16바이트입니다.</translation>
    </message>
    <message>
        <source>Backward stops at the first trained layer, so few last layers are fast.</source>
        <translation>역전파가 첫 학습 레이어에서 멈추므로, 마지막 몇 레이어만 학습하면 빠릅니다.</translation>
    </message>
    <message>
        <source>The last layers change style and format; early layers touch everything.</source>
        <translation>마지막 레이어는 문체와 형식을 바꾸고, 앞쪽 레이어는 모든 것에 영향을 줍니다.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Trainable modules</source>
        <translation>학습 가능한 모듈</translation>
    </message>
    <message>
        <source>Which parts of the chosen layers are trained, separated by commas: all, or names such as mlp or self_attn.</source>
        <translation>선택한 레이어에서 학습할 부분이며 쉼표로 구분합니다. all 또는 mlp, self_attn 같은 이름을 씁니다.</translation>
    </message>
    <message>
        <source>In proportion to the chosen parts.</source>
        <translation>선택한 부분에 비례합니다.</translation>
    </message>
    <message>
        <source>Fewer parts, fewer weight gradients.</source>
        <translation>부분이 적을수록 가중치 그래디언트가 적습니다.</translation>
    </message>
    <message>
        <source>Extra modules</source>
        <translation>레이어 외 모듈</translation>
    </message>
    <message>
        <source>Parts outside the layers to train as well, separated by commas: embed_tokens, norm, lm_head.</source>
        <translation>레이어 밖에서 함께 학습할 부분이며 쉼표로 구분합니다: embed_tokens, norm, lm_head.</translation>
    </message>
    <message>
        <source>An embedding table of a 7B model takes over 8 GB with its optimizer state.</source>
        <translation>7B 모델의 임베딩 테이블은 옵티마이저 상태를 포함하여 8 GB가 넘습니다.</translation>
    </message>
    <message>
        <source>Needed for new tokens; risky without.</source>
        <translation>새 토큰에 필요하며, 새 토큰이 없으면 위험합니다.</translation>
    </message>
    <message>
        <source>Maximum new tokens</source>
        <translation>최대 새 토큰 수</translation>
    </message>
    <message>
        <source>The longest answer. Above 0 it replaces the maximum length.</source>
        <translation>답변의 최대 길이입니다. 0보다 크면 최대 길이 설정을 대신합니다.</translation>
    </message>
    <message>
        <source>The cache grows with each token: 57 KB per token for Qwen2.5-7B.</source>
        <translation>토큰마다 캐시가 늘어납니다. Qwen2.5-7B는 토큰당 57 KB입니다.</translation>
    </message>
    <message>
        <source>Time grows with the length of the answers.</source>
        <translation>답변의 길이에 따라 시간이 늘어납니다.</translation>
    </message>
    <message>
        <source>Too small cuts answers off.</source>
        <translation>너무 작으면 답변이 잘립니다.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>Draws each token by its probability instead of always taking the likeliest.</source>
        <translation>항상 가장 유력한 토큰을 고르는 대신, 확률에 따라 토큰을 뽑습니다.</translation>
    </message>
    <message>
        <source>Off is repeatable and may loop; on is livelier.</source>
        <translation>끄면 결과가 재현되지만 같은 말을 되풀이할 수 있고, 켜면 더 다채롭습니다.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Flattens (above 1) or sharpens (below 1) the probabilities before a token is drawn. 0 always takes the likeliest.</source>
        <translation>토큰을 뽑기 전에 확률을 평평하게(1 초과) 또는 뾰족하게(1 미만) 만듭니다. 0이면 항상 가장 유력한 토큰을 고릅니다.</translation>
    </message>
    <message>
        <source>High values invent more.</source>
        <translation>값이 크면 지어내는 내용이 많아집니다.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Draws only from the likeliest tokens that together reach this probability.</source>
        <translation>합한 확률이 이 값에 이르는 가장 유력한 토큰 중에서만 뽑습니다.</translation>
    </message>
    <message>
        <source>Cuts the unlikely tail; 1 cuts nothing.</source>
        <translation>가능성이 낮은 꼬리를 잘라냅니다. 1이면 잘라내지 않습니다.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Draws only from this many of the likeliest tokens. 0 switches it off.</source>
        <translation>가장 유력한 토큰 중 이 개수 안에서만 뽑습니다. 0이면 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Small values are safe and repetitive.</source>
        <translation>값이 작으면 안전하지만 반복이 많습니다.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>반복 페널티</translation>
    </message>
    <message>
        <source>Makes tokens that occurred already less likely. 1 switches it off.</source>
        <translation>이미 나온 토큰의 확률을 낮춥니다. 1이면 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Less repetition, at the price of odd words.</source>
        <translation>반복이 줄지만 어색한 단어가 나올 수 있습니다.</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>길이 페널티</translation>
    </message>
    <message>
        <source>Favours long (above 0) or short (below 0) answers in beam search. Without beams it does nothing.</source>
        <translation>빔 서치에서 긴 답변(0 초과)이나 짧은 답변(0 미만)을 선호합니다. 빔이 없으면 아무 효과가 없습니다.</translation>
    </message>
    <message>
        <source>No effect without beam search.</source>
        <translation>빔 서치가 아니면 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Only beam search reads it.</source>
        <translation>빔 서치에서만 읽습니다.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>빔 수</translation>
    </message>
    <message>
        <source>Partial answers that are followed at once in beam search; 1 means none.</source>
        <translation>빔 서치에서 동시에 이어 가는 부분 답변의 수입니다. 1이면 빔 서치를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>One cache per beam.</source>
        <translation>빔마다 캐시가 하나씩 필요합니다.</translation>
    </message>
    <message>
        <source>In proportion to the beams.</source>
        <translation>빔 수에 비례합니다.</translation>
    </message>
    <message>
        <source>Likelier answers, which are often dull.</source>
        <translation>더 유력하지만 밋밋한 답변이 많습니다.</translation>
    </message>
    <message>
        <source>Our generator follows one answer; it has no beam search.</source>
        <translation>자체 엔진의 생성기는 답변 하나만 이어 가며 빔 서치를 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>최대 길이</translation>
    </message>
    <message>
        <source>The longest prompt and answer together. Used only if the maximum of new tokens is 0.</source>
        <translation>프롬프트와 답변을 합한 최대 길이입니다. 최대 새 토큰 수가 0일 때만 사용합니다.</translation>
    </message>
    <message>
        <source>The cache grows with each token.</source>
        <translation>토큰마다 캐시가 늘어납니다.</translation>
    </message>
    <message>
        <source>Time grows with the length.</source>
        <translation>길이에 따라 시간이 늘어납니다.</translation>
    </message>
    <message>
        <source>Leaves control tokens such as end marks out of the shown answer.</source>
        <translation>종료 표시 같은 제어 토큰을 표시하는 답변에서 제외합니다.</translation>
    </message>
    <message>
        <source>No effect on what is generated.</source>
        <translation>생성 내용에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Cache keys and values</source>
        <translation>KV 캐시</translation>
    </message>
    <message>
        <source>Keeps what attention has computed for earlier tokens while an answer is written.</source>
        <translation>답변을 쓰는 동안, 앞선 토큰에 대해 어텐션이 계산한 결과를 보관합니다.</translation>
    </message>
    <message>
        <source>57 KB per token for Qwen2.5-7B.</source>
        <translation>Qwen2.5-7B는 토큰당 57 KB입니다.</translation>
    </message>
    <message>
        <source>Without it each token reads the whole text again.</source>
        <translation>끄면 토큰마다 전체 텍스트를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Same answers.</source>
        <translation>답변은 같습니다.</translation>
    </message>
    <message>
        <source>Our generator always keeps the cache.</source>
        <translation>자체 엔진의 생성기는 항상 캐시를 유지합니다.</translation>
    </message>
    <message>
        <source>Inference engine</source>
        <translation>추론 엔진</translation>
    </message>
    <message>
        <source>The program that generates answers in LLaMA-Factory&apos;s chat and API. Training needs huggingface.</source>
        <translation>LLaMA-Factory의 채팅과 API에서 답변을 생성하는 프로그램입니다. 학습에는 huggingface가 필요합니다.</translation>
    </message>
    <message>
        <source>Servers reserve most of the GPU.</source>
        <translation>서버형 엔진은 GPU 메모리를 대부분 미리 차지합니다.</translation>
    </message>
    <message>
        <source>Servers answer many requests at once.</source>
        <translation>서버형 엔진은 여러 요청에 동시에 답합니다.</translation>
    </message>
    <message>
        <source>Nearly the same answers.</source>
        <translation>답변은 거의 같습니다.</translation>
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
        <translation>자체 엔진은 답변을 직접 생성합니다.</translation>
    </message>
    <message>
        <source>SGLang</source>
        <translation>SGLang</translation>
    </message>
    <message>
        <source>Inference data type</source>
        <translation>추론 데이터 타입</translation>
    </message>
    <message>
        <source>The number type of the weights for chat and export. auto keeps that of the model; fp32 models are exported in bf16.</source>
        <translation>채팅과 내보내기에 쓰는 가중치의 숫자 타입입니다. auto는 모델의 타입을 유지하며, fp32 모델은 bf16으로 내보냅니다.</translation>
    </message>
    <message>
        <source>Two bytes per weight, four for float32.</source>
        <translation>가중치당 2바이트, float32는 4바이트입니다.</translation>
    </message>
    <message>
        <source>16-bit types are faster on a GPU.</source>
        <translation>GPU에서는 16비트 타입이 더 빠릅니다.</translation>
    </message>
    <message>
        <source>bfloat16 is what most models were made in.</source>
        <translation>모델 대부분이 bfloat16으로 만들어졌습니다.</translation>
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
        <translation>자체 엔진은 모델의 어휘를 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>Our planner decides per layer what to keep, from the free memory.</source>
        <translation>자체 플래너가 여유 메모리에 따라 무엇을 보관할지 레이어별로 결정합니다.</translation>
    </message>
    <message>
        <source>Model cache</source>
        <translation>모델 캐시</translation>
    </message>
    <message>
        <source>Folder in which models are kept that are named by their hub id. Empty means the usual Hugging Face cache in the home folder.</source>
        <translation>허브 ID로 지정한 모델을 보관하는 폴더입니다. 비워 두면 홈 폴더의 일반적인 Hugging Face 캐시를 사용합니다.</translation>
    </message>
    <message>
        <source>Set it when models lie on another disk or are shared with other programs. Leave it empty for models given as a folder or file.</source>
        <translation>모델이 다른 디스크에 있거나 다른 프로그램과 공유하면 설정하십시오. 폴더나 파일로 지정한 모델에서는 비워 두십시오.</translation>
    </message>
    <message>
        <source>Loading is as fast as that disk.</source>
        <translation>해당 디스크의 속도로 불러옵니다.</translation>
    </message>
    <message>
        <source>No effect; it only says where models are.</source>
        <translation>영향이 없으며, 모델의 위치만 나타냅니다.</translation>
    </message>
    <message>
        <source>Our engine looks here for a model named by its hub id and downloads nothing.</source>
        <translation>자체 엔진은 허브 ID로 지정한 모델을 여기서 찾으며 아무것도 다운로드하지 않습니다.</translation>
    </message>
    <message>
        <source>Model revision</source>
        <translation>모델 리비전</translation>
    </message>
    <message>
        <source>Branch, tag or commit of a model on the hub. A folder or file on disk ignores it.</source>
        <translation>허브 모델의 브랜치, 태그 또는 커밋입니다. 디스크의 폴더나 파일에서는 무시됩니다.</translation>
    </message>
    <message>
        <source>Name a commit when results must be repeatable after the authors update their model. Keep main to follow their latest version.</source>
        <translation>작성자가 모델을 갱신한 뒤에도 결과를 재현해야 하면 커밋을 지정하십시오. 최신 버전을 따르려면 main을 그대로 두십시오.</translation>
    </message>
    <message>
        <source>Only as far as the revisions differ.</source>
        <translation>리비전이 서로 다른 만큼만 영향이 있습니다.</translation>
    </message>
    <message>
        <source>Selects the snapshot in the local cache; nothing is downloaded.</source>
        <translation>로컬 캐시의 스냅샷을 선택하며 아무것도 다운로드하지 않습니다.</translation>
    </message>
    <message>
        <source>Adapter subfolder</source>
        <translation>어댑터 하위 폴더</translation>
    </message>
    <message>
        <source>Subfolder of the adapter path in which the adapter files lie, for repositories that hold several adapters.</source>
        <translation>어댑터 경로에서 어댑터 파일이 있는 하위 폴더입니다. 어댑터가 여러 개 든 저장소에 씁니다.</translation>
    </message>
    <message>
        <source>Leave it empty for an ordinary output folder, whose files lie at its top. Fill it in for a repository with one folder per adapter.</source>
        <translation>파일이 최상위에 있는 일반 출력 폴더에서는 비워 두십시오. 어댑터마다 폴더가 하나씩 있는 저장소에서는 지정하십시오.</translation>
    </message>
    <message>
        <source>No effect; it only says where the files are.</source>
        <translation>영향이 없으며, 파일의 위치만 나타냅니다.</translation>
    </message>
    <message>
        <source>Give the whole path in the adapter setting instead.</source>
        <translation>대신 어댑터 설정에 전체 경로를 지정하십시오.</translation>
    </message>
    <message>
        <source>Fast tokenizer</source>
        <translation>고속 토크나이저</translation>
    </message>
    <message>
        <source>Uses the compiled tokenizer in Python instead of the one written in Python.</source>
        <translation>Python에서, Python으로 작성된 토크나이저 대신 컴파일된 토크나이저를 사용합니다.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only for a model whose fast tokenizer is known to be faulty, and compare the tokens of a few rows.</source>
        <translation>켜 두십시오. 고속 토크나이저에 결함이 있다고 알려진 모델에서만 끄고, 몇 행의 토큰을 비교해 보십시오.</translation>
    </message>
    <message>
        <source>Off makes encoding a dataset many times slower.</source>
        <translation>끄면 데이터셋 인코딩이 몇 배나 느려집니다.</translation>
    </message>
    <message>
        <source>Both should give the same tokens.</source>
        <translation>둘 다 같은 토큰이 나와야 합니다.</translation>
    </message>
    <message>
        <source>Our tokenizer is native and always fast.</source>
        <translation>자체 토크나이저는 네이티브이며 항상 빠릅니다.</translation>
    </message>
    <message>
        <source>Split special tokens</source>
        <translation>특수 토큰 분할</translation>
    </message>
    <message>
        <source>Reads marks such as &lt;|im_end|&gt; inside your texts as ordinary characters instead of control tokens.</source>
        <translation>텍스트에 든 &lt;|im_end|&gt; 같은 표시를 제어 토큰이 아닌 일반 문자로 읽습니다.</translation>
    </message>
    <message>
        <source>Turn it on if strangers wrote the data and must not be able to end a turn with such marks. Leave it off if your texts contain marks on purpose.</source>
        <translation>외부인이 쓴 데이터라서 그런 표시로 턴을 끝내지 못하게 해야 하면 켜십시오. 텍스트에 일부러 넣은 표시가 있으면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>A few more tokens where marks occur.</source>
        <translation>표시가 있는 곳에서 토큰이 조금 늘어납니다.</translation>
    </message>
    <message>
        <source>Off is what the model saw in its own training.</source>
        <translation>모델이 원래 학습할 때는 꺼진 상태였습니다.</translation>
    </message>
    <message>
        <source>Resize token embeddings</source>
        <translation>토큰 임베딩 크기 조정</translation>
    </message>
    <message>
        <source>Enlarges the embedding tables when the tokenizer knows more tokens than the model has rows.</source>
        <translation>토크나이저가 아는 토큰이 모델의 행보다 많으면 임베딩 테이블을 늘립니다.</translation>
    </message>
    <message>
        <source>Turn it on after adding tokens; leave it off otherwise. Under LoRA both embedding tables are then trained in full and saved with the adapter. Not with quantisation.</source>
        <translation>토큰을 추가한 뒤 켜고, 그렇지 않으면 꺼 두십시오. LoRA에서는 두 임베딩 테이블을 모두 전부 학습하여 어댑터와 함께 저장합니다. 양자화와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Two full tables with optimizer state: about 17 GB for a 7B model with 152,000 tokens.</source>
        <translation>전체 테이블 두 개와 옵티마이저 상태가 필요합니다. 토큰이 152,000개인 7B 모델은 약 17 GB입니다.</translation>
    </message>
    <message>
        <source>Slower, as the tables are updated in every step.</source>
        <translation>스텝마다 테이블을 갱신하므로 느려집니다.</translation>
    </message>
    <message>
        <source>New rows start near the mean of the old ones and need data.</source>
        <translation>새 행은 기존 행의 평균 근처에서 시작하며 데이터가 필요합니다.</translation>
    </message>
    <message>
        <source>Extra tokens</source>
        <translation>추가 토큰</translation>
    </message>
    <message>
        <source>New ordinary tokens for the tokenizer, separated by commas. They switch resizing of the embeddings on.</source>
        <translation>토크나이저에 추가할 새 일반 토큰이며 쉼표로 구분합니다. 지정하면 임베딩 크기 조정이 켜집니다.</translation>
    </message>
    <message>
        <source>Add a string only if it is frequent and is cut into many pieces. Leave it empty for rare words: each token needs hundreds of examples to gain a meaning.</source>
        <translation>자주 나오고 여러 조각으로 나뉘는 문자열만 추가하십시오. 드문 단어라면 비워 두십시오. 토큰마다 의미를 얻기까지 수백 개의 예시가 필요합니다.</translation>
    </message>
    <message>
        <source>One embedding row each, and under LoRA the whole tables become trainable.</source>
        <translation>임베딩 행이 하나씩 늘고, LoRA에서는 테이블 전체를 학습하게 됩니다.</translation>
    </message>
    <message>
        <source>Shorter sequences where they occur.</source>
        <translation>추가한 토큰이 나오는 곳에서 시퀀스가 짧아집니다.</translation>
    </message>
    <message>
        <source>Poor until they have been seen often.</source>
        <translation>충분히 나타날 때까지는 품질이 낮습니다.</translation>
    </message>
    <message>
        <source>Extra special tokens</source>
        <translation>추가 특수 토큰</translation>
    </message>
    <message>
        <source>New control tokens, separated by commas, for markers that must never be split and are left out of decoded text.</source>
        <translation>새 제어 토큰이며 쉼표로 구분합니다. 절대 나뉘면 안 되고 디코딩한 텍스트에서 빠져야 하는 표시에 씁니다.</translation>
    </message>
    <message>
        <source>Use them for markers of your own format, with as few as you need. Leave it empty for a common chat format: the template brings its markers.</source>
        <translation>자체 형식의 표시에 꼭 필요한 만큼만 사용하십시오. 널리 쓰이는 채팅 형식이라면 템플릿에 표시가 있으므로 비워 두십시오.</translation>
    </message>
    <message>
        <source>They start without a meaning and need many examples.</source>
        <translation>의미 없이 시작하므로 예시가 많이 필요합니다.</translation>
    </message>
    <message>
        <source>Special token file</source>
        <translation>특수 토큰 파일</translation>
    </message>
    <message>
        <source>A YAML file that maps new special tokens to a description of each. It replaces the list of extra special tokens.</source>
        <translation>새 특수 토큰과 각각의 설명을 대응시키는 YAML 파일입니다. 추가 특수 토큰 목록을 대신합니다.</translation>
    </message>
    <message>
        <source>Use it together with the start from descriptions, so that new tokens begin with a meaning. Leave it empty if a plain list will do.</source>
        <translation>설명에서 초기화하는 방식과 함께 사용하여 새 토큰이 의미를 갖고 시작하게 하십시오. 단순한 목록으로 충분하면 비워 두십시오.</translation>
    </message>
    <message>
        <source>As for extra special tokens.</source>
        <translation>추가 특수 토큰과 같습니다.</translation>
    </message>
    <message>
        <source>A clear description gives a token a better start than noise.</source>
        <translation>명확한 설명은 노이즈보다 좋은 출발점이 됩니다.</translation>
    </message>
    <message>
        <source>Initialise new tokens</source>
        <translation>새 토큰 초기화</translation>
    </message>
    <message>
        <source>How the rows of new tokens are filled: around the mean of all rows, from the mean of the description&apos;s tokens, or that with noise.</source>
        <translation>새 토큰의 행을 채우는 방법입니다. 모든 행의 평균 주변으로 채우거나, 설명에 쓰인 토큰의 평균으로 채우거나, 거기에 노이즈를 더합니다.</translation>
    </message>
    <message>
        <source>Take desc_init when you have a file of descriptions, the form with noise if several descriptions are alike. Without a file all choices fall back to noise_init.</source>
        <translation>설명 파일이 있으면 desc_init을 선택하고, 설명이 서로 비슷하면 노이즈를 더한 방식을 선택하십시오. 파일이 없으면 모두 noise_init으로 처리됩니다.</translation>
    </message>
    <message>
        <source>A meaningful start needs fewer examples.</source>
        <translation>의미를 갖고 시작하면 예시가 덜 필요합니다.</translation>
    </message>
    <message>
        <source>Noise around the mean</source>
        <translation>평균 주변 노이즈</translation>
    </message>
    <message>
        <source>From the description</source>
        <translation>설명에서</translation>
    </message>
    <message>
        <source>From the description, with noise</source>
        <translation>설명에서, 노이즈 추가</translation>
    </message>
    <message>
        <source>Disable gradient checkpointing</source>
        <translation>그래디언트 체크포인팅 끄기</translation>
    </message>
    <message>
        <source>Keeps all activations in LLaMA-Factory instead of computing them again in the backward pass.</source>
        <translation>LLaMA-Factory에서 활성값을 역전파 때 다시 계산하지 않고 모두 보관합니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands only if much memory is free. Leave it off for long samples or large batches.</source>
        <translation>여유 메모리가 많을 때만 내보낸 명령에서 켜십시오. 샘플이 길거나 배치가 크면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory about 1.6 GB more per layer for 4,096 tokens of an 8B model.</source>
        <translation>LLaMA-Factory에서 8B 모델의 4,096토큰 기준으로 레이어마다 약 1.6 GB가 늘어납니다.</translation>
    </message>
    <message>
        <source>Saves one forward pass, a quarter to a third of a step.</source>
        <translation>순전파를 한 번 줄여 스텝 시간의 4분의 1에서 3분의 1을 아낍니다.</translation>
    </message>
    <message>
        <source>Same results.</source>
        <translation>결과는 같습니다.</translation>
    </message>
    <message>
        <source>Gradient checkpointing (trainer)</source>
        <translation>그래디언트 체크포인팅(트레이너)</translation>
    </message>
    <message>
        <source>The trainer library&apos;s own switch for computing activations again. LLaMA-Factory has its own, which is on unless disabled.</source>
        <translation>활성값을 다시 계산하는 트레이너 라이브러리의 설정입니다. LLaMA-Factory에는 별도의 설정이 있으며, 끄지 않는 한 켜져 있습니다.</translation>
    </message>
    <message>
        <source>Leave it off and use the other switch; turn it on only to keep a file as it was written for another trainer.</source>
        <translation>꺼 두고 LLaMA-Factory의 설정을 사용하십시오. 다른 트레이너용으로 작성된 파일을 그대로 유지할 때만 켜십시오.</translation>
    </message>
    <message>
        <source>No effect beside LLaMA-Factory&apos;s own switch.</source>
        <translation>LLaMA-Factory의 자체 설정이 있으므로 영향이 없습니다.</translation>
    </message>
    <message>
        <source>No effect beside it.</source>
        <translation>그 설정이 있으므로 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Checkpointing options</source>
        <translation>체크포인팅 옵션</translation>
    </message>
    <message>
        <source>Options of the trainer library&apos;s gradient checkpointing, as a JSON object, for example {&quot;use_reentrant&quot;: false}.</source>
        <translation>트레이너 라이브러리의 그래디언트 체크포인팅 옵션을 JSON 객체로 지정합니다. 예: {&quot;use_reentrant&quot;: false}.</translation>
    </message>
    <message>
        <source>Leave it empty: LLaMA-Factory has a switch of its own for the only common option, and that one decides.</source>
        <translation>비워 두십시오. 유일하게 흔히 쓰는 옵션은 LLaMA-Factory에 별도의 설정이 있고, 그 설정이 우선합니다.</translation>
    </message>
    <message>
        <source>No effect; activations computed again are the same.</source>
        <translation>영향이 없습니다. 다시 계산한 활성값은 같습니다.</translation>
    </message>
    <message>
        <source>Reentrant checkpointing</source>
        <translation>재진입 체크포인팅</translation>
    </message>
    <message>
        <source>Which of PyTorch&apos;s two ways of computing activations again LLaMA-Factory uses.</source>
        <translation>LLaMA-Factory가 PyTorch의 두 가지 활성값 재계산 방식 중 어느 것을 쓸지 정합니다.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off in exported commands if training on several GPUs reports a parameter that was marked ready twice.</source>
        <translation>켜 두십시오. 여러 GPU로 학습할 때 파라미터가 두 번 준비 완료로 표시되었다는 오류가 나오면 내보낸 명령에서 끄십시오.</translation>
    </message>
    <message>
        <source>Nearly the same.</source>
        <translation>거의 같습니다.</translation>
    </message>
    <message>
        <source>Our engine has one way of its own and reads no hint here.</source>
        <translation>자체 엔진에는 고유한 방식 하나만 있어 이 설정을 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Unsloth checkpointing</source>
        <translation>Unsloth 체크포인팅</translation>
    </message>
    <message>
        <source>Stores the saved layer inputs of LLaMA-Factory in host memory, with Unsloth&apos;s code.</source>
        <translation>Unsloth의 코드로 LLaMA-Factory가 저장한 레이어 입력을 호스트 메모리에 둡니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when long samples nearly fit. Leave it off when memory suffices, or when gradient checkpointing is disabled.</source>
        <translation>긴 샘플이 아슬아슬하게 들어가지 않으면 내보낸 명령에서 켜십시오. 메모리가 충분하거나 그래디언트 체크포인팅을 껐으면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory frees 0.8 GB of the GPU for 4,096 tokens of a 7B model.</source>
        <translation>LLaMA-Factory에서 7B 모델의 4,096토큰 기준으로 GPU 메모리 0.8 GB가 확보됩니다.</translation>
    </message>
    <message>
        <source>A little slower: layer inputs travel to host memory and back.</source>
        <translation>레이어 입력이 호스트 메모리를 오가므로 조금 느려집니다.</translation>
    </message>
    <message>
        <source>Our planner moves layer inputs to host memory by itself when that is what makes a run fit.</source>
        <translation>자체 플래너는 실행이 메모리에 들어가는 데 필요하면 스스로 레이어 입력을 호스트 메모리로 옮깁니다.</translation>
    </message>
    <message>
        <source>Norms in fp32</source>
        <translation>정규화 레이어 fp32</translation>
    </message>
    <message>
        <source>Turns the weights of norm layers into fp32 before training.</source>
        <translation>학습 전에 정규화 레이어의 가중치를 fp32로 바꿉니다.</translation>
    </message>
    <message>
        <source>Turn it on together with quantised weights, or when a bf16 loss jumps. Leave it off for plain LoRA.</source>
        <translation>양자화된 가중치를 쓰거나 bf16 손실이 튀면 켜십시오. 일반 LoRA에서는 꺼 두십시오.</translation>
    </message>
    <message>
        <source>A few MB.</source>
        <translation>몇 MB입니다.</translation>
    </message>
    <message>
        <source>Can steady the training of deep or quantised models.</source>
        <translation>깊거나 양자화된 모델의 학습을 안정시킬 수 있습니다.</translation>
    </message>
    <message>
        <source>Our engine keeps each frozen weight in its own type.</source>
        <translation>자체 엔진은 동결된 가중치를 각각의 타입 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>Logits in fp32</source>
        <translation>로짓 fp32</translation>
    </message>
    <message>
        <source>Turns the output of the last layer into fp32 in LLaMA-Factory.</source>
        <translation>LLaMA-Factory에서 마지막 레이어의 출력을 fp32로 바꿉니다.</translation>
    </message>
    <message>
        <source>Leave it off: the loss there is computed in fp32 in any case. Turn it on only for code that reads the logits itself.</source>
        <translation>꺼 두십시오. 손실은 어차피 fp32로 계산합니다. 로짓을 직접 읽는 코드가 있을 때만 켜십시오.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory one more copy of the logits, a large item with a large vocabulary.</source>
        <translation>LLaMA-Factory에서 로짓 사본이 하나 늘어나며, 어휘가 크면 차지하는 몫도 큽니다.</translation>
    </message>
    <message>
        <source>No effect on the usual loss.</source>
        <translation>일반 손실에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Our loss always reads logits as fp32, a few rows at a time.</source>
        <translation>자체 엔진의 손실 계산은 항상 로짓을 몇 행씩 fp32로 읽습니다.</translation>
    </message>
    <message>
        <source>Shifted sparse attention</source>
        <translation>S² 어텐션</translation>
    </message>
    <message>
        <source>Splits long inputs into groups that attend only to themselves, shifted in half of the heads, as in LongLoRA. Llama models only.</source>
        <translation>LongLoRA처럼 긴 입력을 그룹으로 나누어 그룹 안에서만 어텐션하고, 헤드 절반에서는 그룹을 밀어 놓습니다. Llama 모델 전용입니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for very long inputs with little compute, off for inputs that fit the context. Answers use full attention. Not with PPO.</source>
        <translation>연산 자원이 적은데 입력이 매우 길면 내보낸 명령에서 켜고, 입력이 문맥 안에 들어가면 끄십시오. 답변에는 전체 어텐션을 씁니다. PPO와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Less for attention on long inputs.</source>
        <translation>긴 입력의 어텐션에 드는 메모리가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Attention cost grows linearly with length.</source>
        <translation>어텐션 비용이 길이에 따라 선형으로 늘어납니다.</translation>
    </message>
    <message>
        <source>An approximation while training.</source>
        <translation>학습 중에는 근사입니다.</translation>
    </message>
    <message>
        <source>Our engine always attends to the whole sample.</source>
        <translation>자체 엔진은 항상 샘플 전체에 어텐션합니다.</translation>
    </message>
    <message>
        <source>Router loss weight</source>
        <translation>라우터 손실 가중치</translation>
    </message>
    <message>
        <source>Weight of the extra loss that spreads tokens evenly over the experts of a mixture model. Empty keeps the model&apos;s own.</source>
        <translation>혼합 모델의 전문가에게 토큰을 고르게 나누는 추가 손실의 가중치입니다. 비워 두면 모델의 값을 유지합니다.</translation>
    </message>
    <message>
        <source>Raise it, for example to 0.001, if a few experts take nearly all tokens; lower it if the main loss stalls. Leave it empty for models without experts.</source>
        <translation>소수의 전문가가 거의 모든 토큰을 차지하면 0.001처럼 높이고, 주 손실이 정체되면 낮추십시오. 전문가가 없는 모델에서는 비워 두십시오.</translation>
    </message>
    <message>
        <source>Balanced experts use the whole model; too high a weight disturbs the main loss.</source>
        <translation>전문가가 균형을 이루면 모델 전체를 활용합니다. 가중치가 너무 크면 주 손실을 방해합니다.</translation>
    </message>
    <message>
        <source>Our engine trains adapters with the router left as it is.</source>
        <translation>자체 엔진은 라우터를 그대로 두고 어댑터를 학습합니다.</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>처음부터 학습</translation>
    </message>
    <message>
        <source>Starts from random weights with the architecture of the given model instead of its trained weights.</source>
        <translation>학습된 가중치 대신, 지정한 모델의 구조에 무작위 가중치를 넣고 시작합니다.</translation>
    </message>
    <message>
        <source>Turn it on only for tiny models and experiments: a useful language model needs billions of tokens. Leave it off to tune. It goes with full tuning and plain text.</source>
        <translation>아주 작은 모델과 실험에서만 켜십시오. 쓸 만한 언어 모델에는 수십억 토큰이 필요합니다. 파인튜닝에서는 꺼 두십시오. 전체 파인튜닝과 일반 텍스트에 함께 사용합니다.</translation>
    </message>
    <message>
        <source>As full tuning: about 16 bytes per parameter.</source>
        <translation>전체 파인튜닝과 같이 파라미터당 약 16바이트입니다.</translation>
    </message>
    <message>
        <source>As full tuning, over far more data.</source>
        <translation>전체 파인튜닝과 같지만 훨씬 많은 데이터를 처리합니다.</translation>
    </message>
    <message>
        <source>The model knows nothing at the start.</source>
        <translation>처음에는 모델이 아무것도 모릅니다.</translation>
    </message>
    <message>
        <source>Our engine tunes trained models.</source>
        <translation>자체 엔진은 학습된 모델을 파인튜닝합니다.</translation>
    </message>
    <message>
        <source>Our engine does not train OFT rotations.</source>
        <translation>자체 엔진은 OFT 회전을 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Our engine starts adapters at zero effect.</source>
        <translation>자체 엔진은 어댑터를 효과가 0인 상태에서 시작합니다.</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 랭크</translation>
    </message>
    <message>
        <source>The inner width of the two small matrices beside each tuned weight: how much change they can express.</source>
        <translation>파인튜닝하는 가중치마다 옆에 붙는 작은 행렬 두 개의 내부 너비이며, 표현할 수 있는 변화의 양을 정합니다.</translation>
    </message>
    <message>
        <source>Higher is more flexible and overfits sooner.</source>
        <translation>높을수록 유연하지만 더 빨리 과적합됩니다.</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>LoRA 알파</translation>
    </message>
    <message>
        <source>The strength of the adapter: its output is multiplied by alpha divided by rank. Empty means twice the rank.</source>
        <translation>어댑터의 세기입니다. 어댑터의 출력에 알파를 랭크로 나눈 값을 곱합니다. 비워 두면 랭크의 두 배입니다.</translation>
    </message>
    <message>
        <source>Too high makes training jump; too low learns slowly.</source>
        <translation>너무 높으면 학습이 튀고, 너무 낮으면 느리게 배웁니다.</translation>
    </message>
    <message>
        <source>LoRA dropout</source>
        <translation>LoRA 드롭아웃</translation>
    </message>
    <message>
        <source>The share of inputs that are set to zero before the adapter while training.</source>
        <translation>학습 중에 어댑터로 들어가는 입력을 0으로 만드는 비율입니다.</translation>
    </message>
    <message>
        <source>One more saved input per adapter.</source>
        <translation>어댑터마다 저장하는 입력이 하나 늘어납니다.</translation>
    </message>
    <message>
        <source>Reduces overfitting; too much slows learning.</source>
        <translation>과적합을 줄입니다. 너무 크면 학습이 느려집니다.</translation>
    </message>
    <message>
        <source>The linear layers that get an adapter, by name and separated by commas. all means every linear layer except the output layer.</source>
        <translation>어댑터를 붙일 선형 레이어의 이름이며 쉼표로 구분합니다. all은 출력 레이어를 제외한 모든 선형 레이어입니다.</translation>
    </message>
    <message>
        <source>q_proj,v_proj needs about an eighth of the adapter parameters of all.</source>
        <translation>q_proj,v_proj에는 all의 약 8분의 1에 해당하는 어댑터 파라미터가 필요합니다.</translation>
    </message>
    <message>
        <source>Fewer targets, slightly faster steps.</source>
        <translation>대상이 적을수록 스텝이 조금 빨라집니다.</translation>
    </message>
    <message>
        <source>all learns clearly better at the same size.</source>
        <translation>같은 크기라면 all이 뚜렷이 더 잘 배웁니다.</translation>
    </message>
    <message>
        <source>Additional modules</source>
        <translation>추가 모듈</translation>
    </message>
    <message>
        <source>Modules that are trained in full and saved with the adapter, separated by commas: embed_tokens, lm_head.</source>
        <translation>전체를 학습하여 어댑터와 함께 저장하는 모듈이며 쉼표로 구분합니다: embed_tokens, lm_head.</translation>
    </message>
    <message>
        <source>A full fp32 copy with gradient and optimizer state: over 8 GB per embedding table of a 7B model.</source>
        <translation>전체 fp32 사본과 그래디언트, 옵티마이저 상태가 필요합니다. 7B 모델의 임베딩 테이블당 8 GB가 넘습니다.</translation>
    </message>
    <message>
        <source>Slower, most of all for lm_head.</source>
        <translation>느려지며, lm_head가 가장 느립니다.</translation>
    </message>
    <message>
        <source>Lets tokens change their meaning.</source>
        <translation>토큰의 의미를 바꿀 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Multiplies the learning rate of the second adapter matrix, as LoRA+ proposes. Empty leaves both the same.</source>
        <translation>LoRA+의 제안대로 두 번째 어댑터 행렬의 학습률에 이 값을 곱합니다. 비워 두면 두 행렬의 학습률이 같습니다.</translation>
    </message>
    <message>
        <source>No effect per step; fewer steps may do.</source>
        <translation>스텝당 영향은 없으며, 더 적은 스텝으로 충분할 수 있습니다.</translation>
    </message>
    <message>
        <source>Too high a ratio makes training jump.</source>
        <translation>비율이 너무 높으면 학습이 튑니다.</translation>
    </message>
    <message>
        <source>The learning rate of embedding adapters under LoRA+.</source>
        <translation>LoRA+에서 임베딩 어댑터에 쓰는 학습률입니다.</translation>
    </message>
    <message>
        <source>Matters only with LoRA+ and an embedding among the targets; too high a rate damages rare tokens.</source>
        <translation>LoRA+를 쓰고 대상에 임베딩이 있을 때만 의미가 있습니다. 학습률이 너무 높으면 드문 토큰이 손상됩니다.</translation>
    </message>
    <message>
        <source>Merges the given adapters into the weights and starts a fresh one, instead of training the last one further.</source>
        <translation>지정한 어댑터의 마지막 것을 이어서 학습하지 않고, 모두 가중치에 병합한 뒤 새 어댑터를 시작합니다.</translation>
    </message>
    <message>
        <source>As any new adapter.</source>
        <translation>여느 새 어댑터와 같습니다.</translation>
    </message>
    <message>
        <source>Merging takes a moment at the start.</source>
        <translation>시작할 때 병합에 잠시 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>The result works only on top of the merged model.</source>
        <translation>결과는 병합된 모델 위에서만 작동합니다.</translation>
    </message>
    <message>
        <source>Our engine continues the given adapter or starts one on the plain model.</source>
        <translation>자체 엔진은 지정한 어댑터를 이어서 학습하거나 원래 모델에서 새로 시작합니다.</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Splits each weight into length and direction: LoRA changes the direction, an extra vector the length.</source>
        <translation>각 가중치를 길이와 방향으로 나눕니다. LoRA가 방향을 바꾸고 추가 벡터가 길이를 바꿉니다.</translation>
    </message>
    <message>
        <source>A few per cent more.</source>
        <translation>몇 퍼센트 늘어납니다.</translation>
    </message>
    <message>
        <source>Clearly slower: the length of each weight row is computed at each step.</source>
        <translation>스텝마다 가중치 행의 길이를 모두 계산하므로 뚜렷이 느려집니다.</translation>
    </message>
    <message>
        <source>Often slightly better than LoRA of the same rank.</source>
        <translation>같은 랭크의 LoRA보다 조금 나은 경우가 많습니다.</translation>
    </message>
    <message>
        <source>PiSSA</source>
        <translation>PiSSA</translation>
    </message>
    <message>
        <source>Starts the adapter from the largest parts of each weight, found by singular values, and keeps the rest frozen.</source>
        <translation>특잇값으로 찾은 각 가중치의 가장 큰 성분에서 어댑터를 시작하고 나머지는 동결합니다.</translation>
    </message>
    <message>
        <source>The start takes minutes.</source>
        <translation>시작하는 데 몇 분이 걸립니다.</translation>
    </message>
    <message>
        <source>Often a lower loss at the same rank.</source>
        <translation>같은 랭크에서 손실이 더 낮은 경우가 많습니다.</translation>
    </message>
    <message>
        <source>PiSSA iterations</source>
        <translation>PiSSA 반복 횟수</translation>
    </message>
    <message>
        <source>Rounds of the fast singular value method; -1 computes the exact decomposition.</source>
        <translation>빠른 특잇값 계산의 반복 횟수입니다. -1이면 정확한 분해를 계산합니다.</translation>
    </message>
    <message>
        <source>16 rounds are close to exact.</source>
        <translation>16회면 정확한 값에 가깝습니다.</translation>
    </message>
    <message>
        <source>PiSSA conversion</source>
        <translation>PiSSA 변환</translation>
    </message>
    <message>
        <source>Saves a PiSSA adapter as an ordinary one of twice the rank that fits the original model.</source>
        <translation>PiSSA 어댑터를 원래 모델에 맞는 두 배 랭크의 일반 어댑터로 저장합니다.</translation>
    </message>
    <message>
        <source>Saving takes a little longer.</source>
        <translation>저장에 시간이 조금 더 걸립니다.</translation>
    </message>
    <message>
        <source>The converted adapter gives the same answers.</source>
        <translation>변환한 어댑터의 답변은 같습니다.</translation>
    </message>
    <message>
        <source>OFT blocks</source>
        <translation>OFT 블록 수</translation>
    </message>
    <message>
        <source>The number of rotation blocks per layer; 0 takes the block size instead.</source>
        <translation>레이어당 회전 블록의 수입니다. 0이면 블록 크기를 대신 사용합니다.</translation>
    </message>
    <message>
        <source>Fewer blocks are larger and need more memory.</source>
        <translation>블록이 적을수록 블록이 커져 메모리가 더 필요합니다.</translation>
    </message>
    <message>
        <source>Larger blocks are slower.</source>
        <translation>블록이 클수록 느립니다.</translation>
    </message>
    <message>
        <source>Larger blocks express more.</source>
        <translation>블록이 클수록 표현력이 높습니다.</translation>
    </message>
    <message>
        <source>OFT block size</source>
        <translation>OFT 블록 크기</translation>
    </message>
    <message>
        <source>The width of each rotation block.</source>
        <translation>각 회전 블록의 너비입니다.</translation>
    </message>
    <message>
        <source>Grows in proportion to the block size.</source>
        <translation>블록 크기에 비례하여 늘어납니다.</translation>
    </message>
    <message>
        <source>Larger blocks express more and overfit sooner.</source>
        <translation>블록이 클수록 표현력이 높고 더 빨리 과적합됩니다.</translation>
    </message>
    <message>
        <source>The linear layers that get rotations, by name and separated by commas, or all.</source>
        <translation>회전을 적용할 선형 레이어의 이름이며 쉼표로 구분합니다. all도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>In proportion to the number of layers.</source>
        <translation>레이어 수에 비례합니다.</translation>
    </message>
    <message>
        <source>Fewer targets, faster steps.</source>
        <translation>대상이 적을수록 스텝이 빨라집니다.</translation>
    </message>
    <message>
        <source>Fewer targets learn less.</source>
        <translation>대상이 적을수록 덜 배웁니다.</translation>
    </message>
    <message>
        <source>OFT module dropout</source>
        <translation>OFT 모듈 드롭아웃</translation>
    </message>
    <message>
        <source>How often a whole rotation is left out while training.</source>
        <translation>학습 중에 회전 전체를 생략하는 빈도입니다.</translation>
    </message>
    <message>
        <source>The model to tune: a folder in Hugging Face layout, a GGUF file, or a hub name that is already in the local cache.</source>
        <translation>파인튜닝할 모델입니다. Hugging Face 형식의 폴더, GGUF 파일 또는 로컬 캐시에 이미 있는 허브 이름을 지정합니다.</translation>
    </message>
    <message>
        <source>Take an instruct model to adjust behaviour, a base model to teach a new format with much data. Go smaller if memory is short, larger if answers stay poor.</source>
        <translation>동작을 조정하려면 인스트럭트 모델을, 많은 데이터로 새 형식을 가르치려면 베이스 모델을 선택하십시오. 메모리가 부족하면 더 작은 모델, 답변이 계속 나쁘면 더 큰 모델을 쓰십시오.</translation>
    </message>
    <message>
        <source>Two bytes per parameter in bf16, 15.2 GB for Qwen2.5-7B. A quantised GGUF file takes its size on disk.</source>
        <translation>bf16에서 파라미터당 2바이트이며, Qwen2.5-7B는 15.2 GB입니다. 양자화된 GGUF 파일은 디스크의 파일 크기만큼 차지합니다.</translation>
    </message>
    <message>
        <source>Time per token grows with the number of parameters.</source>
        <translation>토큰당 시간은 파라미터 수에 따라 늘어납니다.</translation>
    </message>
    <message>
        <source>Sets the ceiling of what tuning can reach.</source>
        <translation>파인튜닝으로 도달할 수 있는 한계를 정합니다.</translation>
    </message>
    <message>
        <source>Fine-tuning method</source>
        <translation>파인튜닝 방법</translation>
    </message>
    <message>
        <source>How weights are changed: lora trains small matrices beside frozen weights, freeze trains some layers, full trains everything, oft trains rotations.</source>
        <translation>가중치를 바꾸는 방법입니다. lora는 동결된 가중치 옆의 작은 행렬을, freeze는 일부 레이어를, full은 전부를, oft는 회전을 학습합니다.</translation>
    </message>
    <message>
        <source>Start with lora and a learning rate of 5e-5. Go to full only with much data and memory, and lower the rate to 1e-5. Quantisation needs lora or oft.</source>
        <translation>lora와 학습률 5e-5로 시작하십시오. 데이터와 메모리가 충분할 때만 full로 바꾸고 학습률을 1e-5로 낮추십시오. 양자화에는 lora나 oft가 필요합니다.</translation>
    </message>
    <message>
        <source>lora adds about 0.3 GB for a 7B model at rank 8; full needs about 16 bytes per parameter.</source>
        <translation>lora는 7B 모델의 랭크 8에서 약 0.3 GB를 더 쓰고, full은 파라미터당 약 16바이트가 필요합니다.</translation>
    </message>
    <message>
        <source>lora skips the weight gradients of frozen layers.</source>
        <translation>lora는 동결된 레이어의 가중치 그래디언트를 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>full can learn more and forgets more; lora is enough for most tasks.</source>
        <translation>full은 더 많이 배우고 더 많이 잊습니다. 대부분의 과제에는 lora로 충분합니다.</translation>
    </message>
    <message>
        <source>OFT</source>
        <translation>OFT</translation>
    </message>
    <message>
        <source>Freeze (some layers)</source>
        <translation>프리즈(일부 레이어)</translation>
    </message>
    <message>
        <source>Our engine trains LoRA adapters or the whole model.</source>
        <translation>자체 엔진은 LoRA 어댑터 또는 모델 전체를 학습합니다.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>어댑터</translation>
    </message>
    <message>
        <source>Adapters to start from, separated by commas. Training goes on with the last one; earlier ones are merged into the weights first.</source>
        <translation>시작점이 될 어댑터이며 쉼표로 구분합니다. 마지막 어댑터를 이어서 학습하고, 앞의 어댑터는 먼저 가중치에 병합합니다.</translation>
    </message>
    <message>
        <source>Leave it empty for a new adapter. Give the adapter of an earlier run to train it further on new data. To continue an interrupted run, resume from its checkpoint instead.</source>
        <translation>새 어댑터라면 비워 두십시오. 이전 실행의 어댑터를 새 데이터로 더 학습하려면 지정하십시오. 중단된 실행을 계속하려면 이 설정 대신 체크포인트에서 이어서 학습하십시오.</translation>
    </message>
    <message>
        <source>As for a new adapter of the same rank.</source>
        <translation>같은 랭크의 새 어댑터와 같습니다.</translation>
    </message>
    <message>
        <source>Continues what the adapter has learned, with a new learning rate schedule.</source>
        <translation>어댑터가 배운 것을 새로운 학습률 스케줄로 이어 갑니다.</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>채팅 템플릿</translation>
    </message>
    <message>
        <source>The format in which conversations become text: role markers, end marks, system prompt, thinking blocks. Training and chat use the same one.</source>
        <translation>대화를 텍스트로 바꾸는 형식입니다. 역할 표시, 종료 표시, 시스템 프롬프트, 사고 블록을 정합니다. 학습과 채팅에 같은 템플릿을 씁니다.</translation>
    </message>
    <message>
        <source>Use the template of the model&apos;s own family. A base model can take any, if chat uses the same one. Left empty, it is read from the tokenizer&apos;s chat template.</source>
        <translation>모델 계열에 맞는 템플릿을 사용하십시오. 베이스 모델은 채팅에서도 같은 것을 쓴다면 어떤 템플릿이든 괜찮습니다. 비워 두면 토크나이저의 채팅 템플릿을 읽습니다.</translation>
    </message>
    <message>
        <source>No effect beyond a few tokens per turn.</source>
        <translation>턴마다 토큰이 조금 늘어나는 것 외에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>A few more tokens per turn.</source>
        <translation>턴마다 토큰이 조금 늘어납니다.</translation>
    </message>
    <message>
        <source>Decisive: with a wrong template an instruct model unlearns its format, and answers do not stop.</source>
        <translation>결정적입니다. 템플릿이 틀리면 인스트럭트 모델이 자기 형식을 잊고 답변이 멈추지 않습니다.</translation>
    </message>
    <message>
        <source>Quantisation bits</source>
        <translation>양자화 비트</translation>
    </message>
    <message>
        <source>Keeps the frozen weights in few bits and trains LoRA on top, known as QLoRA. Empty leaves the weights as they are.</source>
        <translation>동결된 가중치를 적은 비트로 보관하고 그 위에 LoRA를 학습합니다. 이를 QLoRA라고 합니다. 비워 두면 가중치를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Use 4 when the model does not fit, 8 for a smaller saving with less rounding, empty when memory suffices. Keep LoRA&apos;s learning rate of 5e-5. Not with full tuning or PiSSA.</source>
        <translation>모델이 메모리에 들어가지 않으면 4, 덜 줄이는 대신 반올림 오차를 줄이려면 8을 쓰고, 메모리가 충분하면 비워 두십시오. 학습률은 LoRA의 5e-5를 그대로 두십시오. 전체 파인튜닝이나 PiSSA와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Qwen2.5-7B shrinks from 15.2 GB to 5.5 GB with 4 bits, to 8.7 GB with 8.</source>
        <translation>Qwen2.5-7B는 15.2 GB에서 4비트면 5.5 GB, 8비트면 8.7 GB로 줄어듭니다.</translation>
    </message>
    <message>
        <source>Weights are expanded before each use: somewhat slower.</source>
        <translation>쓰기 전마다 가중치를 펼치므로 조금 느려집니다.</translation>
    </message>
    <message>
        <source>A small loss; usually close to unquantised LoRA.</source>
        <translation>손실이 작으며, 대개 양자화하지 않은 LoRA에 가깝습니다.</translation>
    </message>
    <message>
        <source>Quantisation method</source>
        <translation>양자화 방법</translation>
    </message>
    <message>
        <source>The library that quantises on loading: bnb for 4 or 8 bits, hqq for 1 to 6 or 8 bits, eetq for 8 bits. The others name checkpoints that are quantised already.</source>
        <translation>불러오면서 양자화하는 라이브러리입니다. bnb는 4비트나 8비트, hqq는 1~6비트나 8비트, eetq는 8비트입니다. 나머지는 이미 양자화된 체크포인트를 가리킵니다.</translation>
    </message>
    <message>
        <source>Keep bnb. Take hqq for a width that bnb lacks, eetq for speed in 8 bits.</source>
        <translation>bnb를 그대로 두십시오. bnb에 없는 비트 수가 필요하면 hqq, 8비트에서 속도가 필요하면 eetq를 선택하십시오.</translation>
    </message>
    <message>
        <source>Decided by the number of bits, not by the method.</source>
        <translation>방법이 아니라 비트 수에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>bnb in 4 bits is the usual choice; eetq is made for fast 8-bit products.</source>
        <translation>4비트 bnb가 일반적인 선택이며, eetq는 빠른 8비트 곱셈용입니다.</translation>
    </message>
    <message>
        <source>At the same width the differences are small.</source>
        <translation>비트 수가 같으면 차이가 작습니다.</translation>
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
        <translation>4비트 타입</translation>
    </message>
    <message>
        <source>The set of sixteen values that 4-bit weights may take. nf4 spaces them for bell-shaped weights; fp4 is a plain 4-bit float.</source>
        <translation>4비트 가중치가 가질 수 있는 값 열여섯 개의 집합입니다. nf4는 종 모양 분포의 가중치에 맞춘 간격을 쓰고, fp4는 일반 4비트 부동소수점입니다.</translation>
    </message>
    <message>
        <source>Keep nf4. Take fp4 only to match an earlier run that used it; it acts with 4 bits alone.</source>
        <translation>nf4를 그대로 두십시오. fp4는 이를 사용한 이전 실행과 맞출 때만 선택하십시오. 4비트에서만 적용됩니다.</translation>
    </message>
    <message>
        <source>Both take four bits and one scale for every 64 weights.</source>
        <translation>둘 다 4비트이며 가중치 64개마다 스케일이 하나씩 필요합니다.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>차이가 없습니다.</translation>
    </message>
    <message>
        <source>nf4 rounds usual weights with less error.</source>
        <translation>nf4가 일반적인 가중치에서 반올림 오차가 작습니다.</translation>
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
        <translation>이중 양자화</translation>
    </message>
    <message>
        <source>Stores the scales of 4-bit blocks in eight bits as well, instead of 32.</source>
        <translation>4비트 블록의 스케일도 32비트 대신 8비트로 저장합니다.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off only to compare with runs that had it off. It acts together with 4-bit quantisation by bnb.</source>
        <translation>켜 두십시오. 이를 끈 실행과 비교할 때만 끄십시오. bnb의 4비트 양자화와 함께 적용됩니다.</translation>
    </message>
    <message>
        <source>Saves about 0.05 bytes per weight: 0.3 GB for a 7B model.</source>
        <translation>가중치당 약 0.05바이트를 아낍니다. 7B 모델에서는 0.3 GB입니다.</translation>
    </message>
    <message>
        <source>One more small step when weights are expanded.</source>
        <translation>가중치를 펼칠 때 작은 단계가 하나 늘어납니다.</translation>
    </message>
    <message>
        <source>No measurable effect.</source>
        <translation>측정할 만한 영향이 없습니다.</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE 스케일링</translation>
    </message>
    <message>
        <source>Stretches position numbers so that a model can be trained beyond its native context length. Acts only if the cutoff length is above that limit.</source>
        <translation>모델을 원래 문맥 길이보다 길게 학습할 수 있도록 위치 번호를 늘립니다. 컷오프 길이가 그 한도를 넘을 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>Leave it empty unless you need longer inputs. yarn and llama3 are the usual choices; linear disturbs short inputs most.</source>
        <translation>더 긴 입력이 필요하지 않으면 비워 두십시오. 일반적인 선택은 yarn과 llama3이며, linear는 짧은 입력을 가장 많이 흐트러뜨립니다.</translation>
    </message>
    <message>
        <source>No effect by itself; longer inputs need more.</source>
        <translation>그 자체로는 영향이 없지만, 긴 입력에는 메모리가 더 필요합니다.</translation>
    </message>
    <message>
        <source>No effect by itself; long inputs are slow.</source>
        <translation>그 자체로는 영향이 없지만, 긴 입력은 느립니다.</translation>
    </message>
    <message>
        <source>Needs some training on long data before quality returns.</source>
        <translation>긴 데이터로 어느 정도 학습해야 품질이 회복됩니다.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>동적</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Our engine uses the positions that the model was made with.</source>
        <translation>자체 엔진은 모델이 만들어질 때의 위치를 사용합니다.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>어텐션</translation>
    </message>
    <message>
        <source>Which attention code LLaMA-Factory picks: auto and sdpa take PyTorch&apos;s fused one, disabled the plain one, fa2 and fa3 the FlashAttention packages.</source>
        <translation>LLaMA-Factory가 선택하는 어텐션 코드입니다. auto와 sdpa는 PyTorch의 융합 어텐션, disabled는 기본 어텐션, fa2와 fa3는 FlashAttention 패키지를 사용합니다.</translation>
    </message>
    <message>
        <source>Keep auto. Take fa2 in exported commands if that package is installed and samples are long; take disabled only to find faults.</source>
        <translation>auto를 그대로 두십시오. 패키지가 설치되어 있고 샘플이 길면 내보낸 명령에서 fa2를 선택하고, disabled는 문제를 찾을 때만 선택하십시오.</translation>
    </message>
    <message>
        <source>Fused attention stores no score matrix, so memory stays linear in length.</source>
        <translation>융합 어텐션은 점수 행렬을 저장하지 않으므로 메모리가 길이에 따라 선형으로만 늘어납니다.</translation>
    </message>
    <message>
        <source>disabled is slow on long inputs; the fused ones are close to each other.</source>
        <translation>disabled는 긴 입력에서 느리고, 융합 어텐션끼리는 비슷합니다.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>기본 구현</translation>
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
        <translation>FlashAttention 패키지는 Python용입니다. 자체 엔진에는 고유한 융합 어텐션이 있으므로 auto를 선택하십시오.</translation>
    </message>
    <message>
        <source>FlashAttention 3</source>
        <translation>FlashAttention 3</translation>
    </message>
    <message>
        <source>Our engine always uses its own fused attention.</source>
        <translation>자체 엔진은 항상 고유한 융합 어텐션을 사용합니다.</translation>
    </message>
    <message>
        <source>Unsloth</source>
        <translation>Unsloth</translation>
    </message>
    <message>
        <source>Replaces model code by that of the Unsloth package in LLaMA-Factory.</source>
        <translation>LLaMA-Factory에서 모델 코드를 Unsloth 패키지의 코드로 바꿉니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to save memory and time on one GPU. Leave it off with DeepSpeed stage 3 or a PPO reward adapter, which it does not support.</source>
        <translation>GPU 하나에서 메모리와 시간을 아끼려면 내보낸 명령에서 켜십시오. DeepSpeed stage 3이나 PPO 보상 어댑터는 지원하지 않으므로 이때는 꺼 두십시오.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory clearly less for activations.</source>
        <translation>LLaMA-Factory에서 활성값이 뚜렷이 줄어듭니다.</translation>
    </message>
    <message>
        <source>About 1.6 times as fast in LLaMA-Factory&apos;s own tests.</source>
        <translation>LLaMA-Factory의 자체 테스트에서 약 1.6배 빠릅니다.</translation>
    </message>
    <message>
        <source>Same mathematics, other rounding.</source>
        <translation>수학은 같고 반올림 오차만 다릅니다.</translation>
    </message>
    <message>
        <source>Our engine is fused already and runs the same with or without it.</source>
        <translation>자체 엔진은 이미 융합 커널을 사용하므로 이 설정과 관계없이 똑같이 실행됩니다.</translation>
    </message>
    <message>
        <source>Liger kernels</source>
        <translation>Liger 커널</translation>
    </message>
    <message>
        <source>Replaces norm, rotary, SwiGLU and loss code by the fused Liger kernels in LLaMA-Factory.</source>
        <translation>LLaMA-Factory에서 정규화, 로터리, SwiGLU, 손실 코드를 Liger 융합 커널로 바꿉니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when memory is short, above all with long samples. Turn it off only if a model does not support it.</source>
        <translation>메모리가 부족하면, 특히 샘플이 길면 내보낸 명령에서 켜십시오. 모델이 지원하지 않을 때만 끄십시오.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory a 7B model grows by about 0.6 GB per 1,000 tokens instead of 2.5.</source>
        <translation>LLaMA-Factory에서 7B 모델이 1,000토큰당 2.5 GB 대신 약 0.6 GB 늘어납니다.</translation>
    </message>
    <message>
        <source>Usually a little faster.</source>
        <translation>대개 조금 더 빠릅니다.</translation>
    </message>
    <message>
        <source>Trust remote code</source>
        <translation>원격 코드 신뢰</translation>
    </message>
    <message>
        <source>Lets the Python trainer run code that comes with a model; some new architectures need it there. LLaMA Board always sends it.</source>
        <translation>모델에 딸린 코드를 Python 트레이너가 실행하도록 허용합니다. 일부 새로운 구조에 필요합니다. LLaMA Board는 항상 이 값을 보냅니다.</translation>
    </message>
    <message>
        <source>Turn it on only for models whose authors you trust: the code can do anything you can. Turn it off to be safe.</source>
        <translation>작성자를 신뢰하는 모델에서만 켜십시오. 이 코드는 사용자가 할 수 있는 모든 일을 할 수 있습니다. 안전을 위해서는 끄십시오.</translation>
    </message>
    <message>
        <source>None for models that LLaMA-Factory knows already.</source>
        <translation>LLaMA-Factory가 이미 아는 모델에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Our engine never runs code from a model folder.</source>
        <translation>자체 엔진은 모델 폴더의 코드를 절대 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>Device map when quantised</source>
        <translation>양자화 시 장치 맵</translation>
    </message>
    <message>
        <source>Spreads a quantised model over several devices for inference. Refused together with training.</source>
        <translation>추론할 때 양자화된 모델을 여러 장치에 분산합니다. 학습에서는 거부됩니다.</translation>
    </message>
    <message>
        <source>Use auto to chat with a quantised model that fits on no single GPU. Leave it empty for training and for models that fit.</source>
        <translation>GPU 하나에 들어가지 않는 양자화된 모델과 채팅하려면 auto를 사용하십시오. 학습하거나 모델이 GPU 하나에 들어가면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Splits the weights over the devices.</source>
        <translation>가중치를 여러 장치에 나눕니다.</translation>
    </message>
    <message>
        <source>Devices work one after another, so answers come slowly.</source>
        <translation>장치가 차례로 작동하므로 답변이 느립니다.</translation>
    </message>
    <message>
        <source>Our engine uses one device.</source>
        <translation>자체 엔진은 장치 하나를 사용합니다.</translation>
    </message>
    <message>
        <source>Off: gradients and optimizer state for the tower.</source>
        <translation>끔: 비전 타워의 그래디언트와 옵티마이저 상태가 필요합니다.</translation>
    </message>
    <message>
        <source>Off: slower.</source>
        <translation>끔: 느려집니다.</translation>
    </message>
    <message>
        <source>Off learns new visual features and may forget old ones.</source>
        <translation>끄면 새로운 시각 특징을 배우지만 기존 특징을 잊을 수 있습니다.</translation>
    </message>
    <message>
        <source>Leaves the layer that turns picture features into token embeddings as it is.</source>
        <translation>이미지 특징을 토큰 임베딩으로 바꾸는 레이어를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Off lets both parts adapt to each other.</source>
        <translation>끄면 두 부분이 서로에게 맞춰집니다.</translation>
    </message>
    <message>
        <source>Leaves the language part as it is and trains only what is left unfrozen of the visual parts.</source>
        <translation>언어 부분을 그대로 두고, 시각 부분 중 동결하지 않은 것만 학습합니다.</translation>
    </message>
    <message>
        <source>Much less than training the language part.</source>
        <translation>언어 부분을 학습할 때보다 훨씬 적습니다.</translation>
    </message>
    <message>
        <source>Somewhat faster.</source>
        <translation>조금 빨라집니다.</translation>
    </message>
    <message>
        <source>Language abilities stay exactly.</source>
        <translation>언어 능력이 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Pictures with more pixels than this are made smaller, keeping their shape.</source>
        <translation>픽셀이 이보다 많은 이미지를 비율을 유지하며 줄입니다.</translation>
    </message>
    <message>
        <source>Each picture becomes tokens in proportion to its pixels.</source>
        <translation>이미지마다 픽셀 수에 비례하여 토큰이 됩니다.</translation>
    </message>
    <message>
        <source>In proportion to the tokens.</source>
        <translation>토큰 수에 비례합니다.</translation>
    </message>
    <message>
        <source>Details are lost in small pictures.</source>
        <translation>이미지를 작게 줄이면 세부가 사라집니다.</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Pictures with fewer pixels than this are made larger, keeping their shape.</source>
        <translation>픽셀이 이보다 적은 이미지를 비율을 유지하며 늘립니다.</translation>
    </message>
    <message>
        <source>Slightly more tokens for tiny pictures.</source>
        <translation>아주 작은 이미지의 토큰이 조금 늘어납니다.</translation>
    </message>
    <message>
        <source>Enlarging adds no detail.</source>
        <translation>확대해도 세부가 늘어나지는 않습니다.</translation>
    </message>
    <message>
        <source>Video frames with more pixels than this are made smaller.</source>
        <translation>픽셀이 이보다 많은 동영상 프레임을 줄입니다.</translation>
    </message>
    <message>
        <source>Pixels times frames become tokens.</source>
        <translation>픽셀 수와 프레임 수의 곱만큼 토큰이 됩니다.</translation>
    </message>
    <message>
        <source>Small writing in videos is lost.</source>
        <translation>동영상의 작은 글자가 사라집니다.</translation>
    </message>
    <message>
        <source>Video frames with fewer pixels than this are made larger.</source>
        <translation>픽셀이 이보다 적은 동영상 프레임을 늘립니다.</translation>
    </message>
    <message>
        <source>How many frames of each second of a video are looked at.</source>
        <translation>동영상 1초당 살펴보는 프레임 수입니다.</translation>
    </message>
    <message>
        <source>Frames become tokens, up to the frame limit.</source>
        <translation>프레임 제한까지 프레임이 토큰이 됩니다.</translation>
    </message>
    <message>
        <source>In proportion to the frames.</source>
        <translation>프레임 수에 비례합니다.</translation>
    </message>
    <message>
        <source>Too few frames miss short events.</source>
        <translation>프레임이 너무 적으면 짧은 사건을 놓칩니다.</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>프레임/초</translation>
    </message>
    <message>
        <source>The most frames that are taken from one video; longer videos are sampled more thinly.</source>
        <translation>동영상 하나에서 가져오는 최대 프레임 수입니다. 더 긴 동영상은 더 드문드문 샘플링합니다.</translation>
    </message>
    <message>
        <source>Frames become tokens.</source>
        <translation>프레임이 토큰이 됩니다.</translation>
    </message>
    <message>
        <source>Long videos lose detail in time.</source>
        <translation>긴 동영상은 시간적 세부가 사라집니다.</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>프레임</translation>
    </message>
    <message>
        <source>Our engine has AdamW only.</source>
        <translation>자체 엔진에는 AdamW만 있습니다.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>The rule that turns gradients into updates. AdamW keeps two running means per trained weight.</source>
        <translation>그래디언트를 갱신으로 바꾸는 규칙입니다. AdamW는 학습하는 가중치마다 이동 평균 두 개를 유지합니다.</translation>
    </message>
    <message>
        <source>AdamW takes 8 bytes per trained weight, 8-bit forms 2: little for LoRA, much for full tuning.</source>
        <translation>AdamW는 학습하는 가중치당 8바이트, 8비트 방식은 2바이트가 필요합니다. LoRA에서는 적고 전체 파인튜닝에서는 많습니다.</translation>
    </message>
    <message>
        <source>Matters only in full tuning.</source>
        <translation>전체 파인튜닝에서만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW, fused</source>
        <translation>AdamW(융합)</translation>
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
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>Shrinks trained weights a little at each step, by the learning rate times this number. Norms and biases are left out.</source>
        <translation>스텝마다 학습하는 가중치를 학습률에 이 값을 곱한 만큼 조금씩 줄입니다. 정규화 레이어와 편향은 제외합니다.</translation>
    </message>
    <message>
        <source>0 is usual for LoRA. Raise it to 0.01 to 0.1 for long full tuning; lower it if learning is slow. A lower learning rate weakens it too.</source>
        <translation>LoRA에서는 0이 일반적입니다. 긴 전체 파인튜닝에서는 0.01~0.1로 높이고, 학습이 느리면 낮추십시오. 학습률을 낮추면 이 효과도 약해집니다.</translation>
    </message>
    <message>
        <source>Holds weights small and may help against overfitting; high values undo what was learned.</source>
        <translation>가중치를 작게 유지하여 과적합을 막는 데 도움이 될 수 있습니다. 값이 크면 배운 것을 되돌립니다.</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the gradient forgets: 0.9 looks back about ten steps.</source>
        <translation>Adam이 그래디언트의 평균을 잊는 속도입니다. 0.9면 약 10스텝을 돌아봅니다.</translation>
    </message>
    <message>
        <source>Keep 0.9. Lower it a little if the loss swings after sudden changes in the data; raise it only with very noisy small batches.</source>
        <translation>0.9를 그대로 두십시오. 데이터가 갑자기 바뀐 뒤 손실이 흔들리면 조금 낮추고, 작은 배치의 노이즈가 매우 클 때만 높이십시오.</translation>
    </message>
    <message>
        <source>High values smooth the direction and react late.</source>
        <translation>값이 클수록 방향이 부드러워지고 반응이 늦어집니다.</translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation>Adam β2</translation>
    </message>
    <message>
        <source>How slowly Adam&apos;s mean of the squared gradient forgets: 0.999 looks back about a thousand steps.</source>
        <translation>Adam이 제곱 그래디언트의 평균을 잊는 속도입니다. 0.999면 약 1000스텝을 돌아봅니다.</translation>
    </message>
    <message>
        <source>Keep 0.999. Lower it to 0.95 to 0.99 in short runs or after loss jumps, where it adapts faster.</source>
        <translation>0.999를 그대로 두십시오. 짧은 실행이나 손실이 튄 뒤에는 더 빨리 적응하도록 0.95~0.99로 낮추십시오.</translation>
    </message>
    <message>
        <source>Too low a value makes steps uneven.</source>
        <translation>값이 너무 작으면 스텝이 고르지 않습니다.</translation>
    </message>
    <message>
        <source>Adam ε</source>
        <translation>Adam ε</translation>
    </message>
    <message>
        <source>A small number added where Adam divides, so that weights with tiny gradients do not take huge steps.</source>
        <translation>Adam이 나누는 자리에 더하는 작은 값입니다. 그래디언트가 아주 작은 가중치가 지나치게 크게 움직이지 않게 합니다.</translation>
    </message>
    <message>
        <source>Keep 1e-8. Raise it to 1e-6 if training is unstable in low precision; lower values help nothing.</source>
        <translation>1e-8을 그대로 두십시오. 낮은 정밀도에서 학습이 불안정하면 1e-6으로 높이십시오. 더 낮추어도 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Large values turn Adam towards plain gradient descent.</source>
        <translation>값이 크면 Adam이 일반 경사 하강법에 가까워집니다.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>레이블 스무딩</translation>
    </message>
    <message>
        <source>Spreads a small part of the target over all tokens instead of the right one alone.</source>
        <translation>목표의 작은 일부를 정답 토큰에만 주지 않고 모든 토큰에 나눕니다.</translation>
    </message>
    <message>
        <source>Keep 0 for language models. 0.1 comes from translation; raise it only if answers must be less certain, lower it if they turn vague.</source>
        <translation>언어 모델에서는 0을 그대로 두십시오. 0.1은 번역에서 쓰이던 값입니다. 답변이 덜 단정적이어야 할 때만 높이고, 모호해지면 낮추십시오.</translation>
    </message>
    <message>
        <source>No effect worth planning for.</source>
        <translation>고려할 만한 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Answers become less certain, and losses no longer compare with other runs.</source>
        <translation>답변이 덜 단정적이 되고, 손실을 다른 실행과 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Our loss takes the right token only.</source>
        <translation>자체 엔진의 손실은 정답 토큰만 사용합니다.</translation>
    </message>
    <message>
        <source>Adam-mini</source>
        <translation>Adam-mini</translation>
    </message>
    <message>
        <source>Uses Adam-mini, which keeps one second mean per block of weights instead of one per weight.</source>
        <translation>Adam-mini를 사용합니다. 2차 모멘트를 가중치마다 하나씩이 아니라 가중치 블록마다 하나씩 유지합니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands for full tuning when optimizer memory is the limit. Leave it off for LoRA, whose optimizer state is small anyway.</source>
        <translation>전체 파인튜닝에서 옵티마이저 메모리가 한계라면 내보낸 명령에서 켜십시오. LoRA는 옵티마이저 상태가 어차피 작으므로 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Saves nearly 4 bytes per trained weight.</source>
        <translation>학습하는 가중치당 약 4바이트를 아낍니다.</translation>
    </message>
    <message>
        <source>About as AdamW.</source>
        <translation>AdamW와 비슷합니다.</translation>
    </message>
    <message>
        <source>Close to AdamW in its authors&apos; tests.</source>
        <translation>작성자의 테스트에서 AdamW에 가깝습니다.</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Uses Muon for weight matrices: each update is made orthogonal before it is applied. Embeddings and the output layer keep AdamW.</source>
        <translation>가중치 행렬에 Muon을 사용합니다. 갱신을 적용하기 전에 직교화합니다. 임베딩과 출력 레이어는 AdamW를 유지합니다.</translation>
    </message>
    <message>
        <source>Try it in exported commands for full tuning, with a learning rate of its own. Leave it off for LoRA, where little is known of it.</source>
        <translation>전체 파인튜닝이라면 별도의 학습률과 함께 내보낸 명령에서 시도해 보십시오. LoRA에서는 알려진 바가 적으므로 꺼 두십시오.</translation>
    </message>
    <message>
        <source>One mean per weight instead of two.</source>
        <translation>가중치당 이동 평균이 두 개가 아니라 하나입니다.</translation>
    </message>
    <message>
        <source>A few extra products per step.</source>
        <translation>스텝마다 행렬 곱이 몇 번 늘어납니다.</translation>
    </message>
    <message>
        <source>Often learns faster than AdamW in pre-training.</source>
        <translation>사전 학습에서는 AdamW보다 빨리 배우는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>출력 폴더</translation>
    </message>
    <message>
        <source>Where the result, its checkpoints and its logs are saved.</source>
        <translation>결과, 체크포인트, 로그를 저장하는 곳입니다.</translation>
    </message>
    <message>
        <source>Use a new folder for each run. An existing one with checkpoints is resumed; one with a finished model is refused unless overwriting is on.</source>
        <translation>실행마다 새 폴더를 사용하십시오. 체크포인트가 있는 폴더는 이어서 학습하고, 완성된 모델이 있는 폴더는 덮어쓰기를 켜지 않으면 거부됩니다.</translation>
    </message>
    <message>
        <source>Disk only: about 80 MB per adapter of a 7B model at rank 8, three times that with optimizer state.</source>
        <translation>디스크만 사용합니다. 7B 모델의 랭크 8에서 어댑터당 약 80 MB, 옵티마이저 상태를 포함하면 그 세 배입니다.</translation>
    </message>
    <message>
        <source>Slow disks delay each save.</source>
        <translation>디스크가 느리면 저장할 때마다 지연됩니다.</translation>
    </message>
    <message>
        <source>Overwrite the output</source>
        <translation>출력 덮어쓰기</translation>
    </message>
    <message>
        <source>Starts from the beginning although the output folder holds an earlier run. Only the old log is deleted; files of the same name are replaced.</source>
        <translation>출력 폴더에 이전 실행이 있어도 처음부터 시작합니다. 이전 로그만 삭제하고, 이름이 같은 파일은 교체합니다.</translation>
    </message>
    <message>
        <source>Turn it on to repeat a run into the same folder. Leave it off to resume.</source>
        <translation>같은 폴더에 실행을 다시 하려면 켜십시오. 이어서 학습하려면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Work that could be resumed is done again.</source>
        <translation>이어서 할 수 있는 작업도 다시 합니다.</translation>
    </message>
    <message>
        <source>Resume from</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <source>As the run itself.</source>
        <translation>실행 자체와 같습니다.</translation>
    </message>
    <message>
        <source>Skips the steps that are done.</source>
        <translation>끝난 스텝을 건너뜁니다.</translation>
    </message>
    <message>
        <source>As if never interrupted.</source>
        <translation>중단되지 않은 것과 같습니다.</translation>
    </message>
    <message>
        <source>One small read-back per point.</source>
        <translation>점마다 작은 값을 한 번 읽어 옵니다.</translation>
    </message>
    <message>
        <source>No effect on the model; short intervals show noise.</source>
        <translation>모델에는 영향이 없으며, 간격이 짧으면 노이즈가 보입니다.</translation>
    </message>
    <message>
        <source>Log by</source>
        <translation>로그 기준</translation>
    </message>
    <message>
        <source>Whether the loss is logged by steps, once per epoch, or not at all.</source>
        <translation>손실을 스텝 단위로 기록할지, 에포크마다 한 번 기록할지, 기록하지 않을지 정합니다.</translation>
    </message>
    <message>
        <source>Log the first step</source>
        <translation>첫 스텝 로그</translation>
    </message>
    <message>
        <source>Logs the first step as well, before the first interval is over.</source>
        <translation>첫 간격이 지나기 전에 첫 스텝도 기록합니다.</translation>
    </message>
    <message>
        <source>Hide NaN losses</source>
        <translation>NaN 손실 숨기기</translation>
    </message>
    <message>
        <source>Leaves losses that are not finite out of the logged mean.</source>
        <translation>기록하는 평균에서 유한하지 않은 손실을 제외합니다.</translation>
    </message>
    <message>
        <source>Keep it on in exported commands for a readable curve; turn it off there to see when a run breaks.</source>
        <translation>읽기 쉬운 곡선을 위해 내보낸 명령에서 켜 두고, 실행이 언제 망가지는지 보려면 끄십시오.</translation>
    </message>
    <message>
        <source>Our trainer stops at a loss that is not finite instead of hiding it.</source>
        <translation>자체 트레이너는 유한하지 않은 손실을 숨기지 않고 그 자리에서 멈춥니다.</translation>
    </message>
    <message>
        <source>Disk: each checkpoint holds model and optimizer state.</source>
        <translation>디스크: 체크포인트마다 모델과 옵티마이저 상태를 담습니다.</translation>
    </message>
    <message>
        <source>Each save pauses training for a moment.</source>
        <translation>저장할 때마다 학습이 잠시 멈춥니다.</translation>
    </message>
    <message>
        <source>Save by</source>
        <translation>저장 기준</translation>
    </message>
    <message>
        <source>Whether checkpoints are written by steps, once per epoch, never, or only when the evaluation improves.</source>
        <translation>체크포인트를 스텝 단위로 쓸지, 에포크마다 한 번 쓸지, 쓰지 않을지, 평가가 좋아질 때만 쓸지 정합니다.</translation>
    </message>
    <message>
        <source>Disk space for each checkpoint.</source>
        <translation>체크포인트마다 디스크 공간이 필요합니다.</translation>
    </message>
    <message>
        <source>Rare saves cost nothing.</source>
        <translation>드물게 저장하면 비용이 거의 없습니다.</translation>
    </message>
    <message>
        <source>best keeps what generalises best.</source>
        <translation>best는 가장 잘 일반화하는 것을 남깁니다.</translation>
    </message>
    <message>
        <source>When better</source>
        <translation>개선되었을 때</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>보관할 체크포인트</translation>
    </message>
    <message>
        <source>Deletes the oldest checkpoints beyond this number; the best one is spared. Empty or 0 keeps all.</source>
        <translation>이 개수를 넘으면 가장 오래된 체크포인트부터 삭제합니다. 최적 체크포인트는 남깁니다. 비워 두거나 0이면 모두 보관합니다.</translation>
    </message>
    <message>
        <source>Saves disk space, most of all under full tuning.</source>
        <translation>디스크 공간을 아끼며, 전체 파인튜닝에서 효과가 가장 큽니다.</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>개</translation>
    </message>
    <message>
        <source>Save the model only</source>
        <translation>모델만 저장</translation>
    </message>
    <message>
        <source>A third of the disk space for adapters.</source>
        <translation>어댑터의 디스크 공간이 3분의 1이 됩니다.</translation>
    </message>
    <message>
        <source>Faster saves.</source>
        <translation>저장이 빨라집니다.</translation>
    </message>
    <message>
        <source>Such a checkpoint can be used but not exactly resumed.</source>
        <translation>이런 체크포인트는 사용할 수 있지만 정확히 이어서 학습할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Plot the loss</source>
        <translation>손실 그래프 저장</translation>
    </message>
    <message>
        <source>A moment at the end.</source>
        <translation>끝날 때 잠시 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>Do not skip data</source>
        <translation>데이터 건너뛰지 않음</translation>
    </message>
    <message>
        <source>Starts a resumed epoch with its first batch instead of where it stopped.</source>
        <translation>이어서 학습하는 에포크를 멈춘 곳이 아니라 첫 배치부터 시작합니다.</translation>
    </message>
    <message>
        <source>Resuming starts at once.</source>
        <translation>이어서 학습하기가 바로 시작됩니다.</translation>
    </message>
    <message>
        <source>Some rows are seen twice and others not at all.</source>
        <translation>일부 행은 두 번 보고 다른 행은 전혀 보지 않습니다.</translation>
    </message>
    <message>
        <source>Our trainer resumes at the exact row at no cost.</source>
        <translation>자체 트레이너는 추가 비용 없이 정확히 그 행부터 이어서 학습합니다.</translation>
    </message>
    <message>
        <source>Full tuning with gradients projected to few dimensions, so that the optimizer keeps small means.</source>
        <translation>그래디언트를 적은 차원으로 투영하여 옵티마이저의 이동 평균을 작게 유지하는 전체 파인튜닝입니다.</translation>
    </message>
    <message>
        <source>Optimizer state shrinks to a fraction.</source>
        <translation>옵티마이저 상태가 몇 분의 일로 줄어듭니다.</translation>
    </message>
    <message>
        <source>A decomposition at each update of the projection.</source>
        <translation>투영을 갱신할 때마다 분해를 계산합니다.</translation>
    </message>
    <message>
        <source>Between LoRA and full tuning.</source>
        <translation>LoRA와 전체 파인튜닝의 중간입니다.</translation>
    </message>
    <message>
        <source>GaLore rank</source>
        <translation>GaLore 랭크</translation>
    </message>
    <message>
        <source>The dimensions that GaLore keeps of each gradient matrix.</source>
        <translation>GaLore가 각 그래디언트 행렬에서 유지하는 차원 수입니다.</translation>
    </message>
    <message>
        <source>Raise it towards 128 and more for quality, lower it for memory; 16 is very small.</source>
        <translation>품질을 위해서는 128 이상으로 높이고, 메모리를 위해서는 낮추십시오. 16은 매우 작은 값입니다.</translation>
    </message>
    <message>
        <source>Optimizer state grows with it.</source>
        <translation>옵티마이저 상태가 함께 늘어납니다.</translation>
    </message>
    <message>
        <source>Higher is closer to full tuning.</source>
        <translation>높을수록 전체 파인튜닝에 가깝습니다.</translation>
    </message>
    <message>
        <source>Steps after which GaLore computes its projection anew.</source>
        <translation>GaLore가 투영을 새로 계산하는 스텝 간격입니다.</translation>
    </message>
    <message>
        <source>A short interval costs time: each update decomposes every matrix.</source>
        <translation>갱신할 때마다 모든 행렬을 분해하므로 간격이 짧으면 시간이 듭니다.</translation>
    </message>
    <message>
        <source>A long interval works with an outdated view.</source>
        <translation>간격이 길면 오래된 투영으로 계산합니다.</translation>
    </message>
    <message>
        <source>GaLore scale</source>
        <translation>GaLore 스케일</translation>
    </message>
    <message>
        <source>Multiplies the update when it is projected back to full size.</source>
        <translation>갱신을 원래 크기로 되돌려 투영할 때 곱하는 값입니다.</translation>
    </message>
    <message>
        <source>Acts like a learning rate for projected weights only.</source>
        <translation>투영된 가중치에만 적용되는 학습률처럼 작용합니다.</translation>
    </message>
    <message>
        <source>The layers whose gradients are projected, by name and separated by commas, or all linear layers.</source>
        <translation>그래디언트를 투영할 레이어의 이름이며 쉼표로 구분합니다. 모든 선형 레이어를 지정할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Each layer left out keeps its full optimizer state.</source>
        <translation>제외한 레이어는 옵티마이저 상태를 전부 유지합니다.</translation>
    </message>
    <message>
        <source>GaLore layer by layer</source>
        <translation>GaLore 레이어별 갱신</translation>
    </message>
    <message>
        <source>Gradients of one layer at a time.</source>
        <translation>한 번에 한 레이어의 그래디언트만 필요합니다.</translation>
    </message>
    <message>
        <source>No gradient clipping over all layers.</source>
        <translation>전체 레이어에 걸친 그래디언트 클리핑이 없습니다.</translation>
    </message>
    <message>
        <source>Full tuning in which scale factors are found in few dimensions while the gradient itself stays whole.</source>
        <translation>스케일 계수를 적은 차원에서 구하고 그래디언트 자체는 그대로 두는 전체 파인튜닝입니다.</translation>
    </message>
    <message>
        <source>Optimizer state close to that of plain SGD.</source>
        <translation>옵티마이저 상태가 일반 SGD에 가깝습니다.</translation>
    </message>
    <message>
        <source>Hardly slower than AdamW.</source>
        <translation>AdamW보다 거의 느려지지 않습니다.</translation>
    </message>
    <message>
        <source>Near AdamW in its authors&apos; tests.</source>
        <translation>작성자의 테스트에서 AdamW에 가깝습니다.</translation>
    </message>
    <message>
        <source>APOLLO rank</source>
        <translation>APOLLO 랭크</translation>
    </message>
    <message>
        <source>The dimensions in which APOLLO estimates its scale factors.</source>
        <translation>APOLLO가 스케일 계수를 추정하는 차원 수입니다.</translation>
    </message>
    <message>
        <source>Higher estimates are less noisy.</source>
        <translation>높을수록 추정의 노이즈가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Steps after which APOLLO makes its projection anew.</source>
        <translation>APOLLO가 투영을 새로 만드는 스텝 간격입니다.</translation>
    </message>
    <message>
        <source>Cheap for random projections.</source>
        <translation>무작위 투영에서는 비용이 적습니다.</translation>
    </message>
    <message>
        <source>APOLLO scale</source>
        <translation>APOLLO 스케일</translation>
    </message>
    <message>
        <source>The layers that APOLLO acts on, by name and separated by commas, or all linear layers.</source>
        <translation>APOLLO를 적용할 레이어의 이름이며 쉼표로 구분합니다. 모든 선형 레이어를 지정할 수도 있습니다.</translation>
    </message>
    <message>
        <source>APOLLO layer by layer</source>
        <translation>APOLLO 레이어별 갱신</translation>
    </message>
    <message>
        <source>Full tuning block by block: one part of the model is trained at a time while the rest waits.</source>
        <translation>블록 단위의 전체 파인튜닝입니다. 모델의 한 부분을 학습하는 동안 나머지는 기다립니다.</translation>
    </message>
    <message>
        <source>Gradients and optimizer state of one block only.</source>
        <translation>한 블록의 그래디언트와 옵티마이저 상태만 필요합니다.</translation>
    </message>
    <message>
        <source>Backward work shrinks too.</source>
        <translation>역전파 연산도 줄어듭니다.</translation>
    </message>
    <message>
        <source>Near full tuning, with more steps.</source>
        <translation>스텝은 더 필요하지만 전체 파인튜닝에 가깝습니다.</translation>
    </message>
    <message>
        <source>BAdam mode</source>
        <translation>BAdam 모드</translation>
    </message>
    <message>
        <source>Whether one layer at a time is trained, or a share of all weights.</source>
        <translation>한 번에 한 레이어를 학습할지, 모든 가중치의 일부를 학습할지 정합니다.</translation>
    </message>
    <message>
        <source>ratio keeps whole gradients.</source>
        <translation>ratio는 그래디언트 전체를 유지합니다.</translation>
    </message>
    <message>
        <source>layer shortens the backward pass.</source>
        <translation>layer는 역전파를 줄입니다.</translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <translation>뚜렷한 차이가 없습니다.</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>레이어별</translation>
    </message>
    <message>
        <source>Share of the weights</source>
        <translation>가중치 비율</translation>
    </message>
    <message>
        <source>The order in which blocks are trained: upwards, downwards, random, or one block only.</source>
        <translation>블록을 학습하는 순서입니다. 오름차순, 내림차순, 무작위 또는 한 블록만 학습합니다.</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>오름차순</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>내림차순</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>One block only</source>
        <translation>한 블록만</translation>
    </message>
    <message>
        <source>Steps spent on one block before the next; -1 stays on the first.</source>
        <translation>다음 블록으로 넘어가기 전에 한 블록에 쓰는 스텝 수입니다. -1이면 첫 블록에 머무릅니다.</translation>
    </message>
    <message>
        <source>Switching takes a moment.</source>
        <translation>전환에 잠시 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>Too short a turn learns little.</source>
        <translation>차례가 너무 짧으면 배우는 것이 적습니다.</translation>
    </message>
    <message>
        <source>The share of weights that is updated at a time in ratio mode.</source>
        <translation>ratio 모드에서 한 번에 갱신하는 가중치의 비율입니다.</translation>
    </message>
    <message>
        <source>Optimizer state in proportion.</source>
        <translation>옵티마이저 상태가 비율에 비례합니다.</translation>
    </message>
    <message>
        <source>A larger share learns faster per step.</source>
        <translation>비율이 클수록 스텝마다 빨리 배웁니다.</translation>
    </message>
    <message>
        <source>Our engine trains supervised fine-tuning only.</source>
        <translation>자체 엔진은 지도 파인튜닝만 학습합니다.</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>선호 손실</translation>
    </message>
    <message>
        <source>How pairs of answers are compared. sigmoid is DPO itself; orpo and simpo need no reference model; ipo and hinge are variants.</source>
        <translation>답변 쌍을 비교하는 방법입니다. sigmoid는 DPO 자체이고, orpo와 simpo는 참조 모델이 필요 없으며, ipo와 hinge는 변형입니다.</translation>
    </message>
    <message>
        <source>Without a reference, full tuning saves a second model.</source>
        <translation>참조 모델이 없으면 전체 파인튜닝에서 두 번째 모델이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Without a reference, one forward pass less.</source>
        <translation>참조 모델이 없으면 순전파가 한 번 줄어듭니다.</translation>
    </message>
    <message>
        <source>sigmoid is the best understood.</source>
        <translation>sigmoid가 가장 잘 알려져 있습니다.</translation>
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
        <translation>쌍별 KTO</translation>
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
        <translation>선호를 학습하는 동안 모델을 참조 모델 가까이 붙잡는 정도입니다.</translation>
    </message>
    <message>
        <source>Adds the supervised loss on the chosen answer, with this weight.</source>
        <translation>선택된 답변에 대한 지도 손실을 이 가중치로 더합니다.</translation>
    </message>
    <message>
        <source>Keeps the model able to write the good answers.</source>
        <translation>모델이 좋은 답변을 쓰는 능력을 유지합니다.</translation>
    </message>
    <message>
        <source>BCO weight</source>
        <translation>BCO 가중치</translation>
    </message>
    <message>
        <source>The weight of an extra loss that judges each answer on its own, as in BCO.</source>
        <translation>BCO처럼 각 답변을 따로 판단하는 추가 손실의 가중치입니다.</translation>
    </message>
    <message>
        <source>Steadier when many pairs are labelled wrongly.</source>
        <translation>잘못 표시된 쌍이 많을 때 더 안정적입니다.</translation>
    </message>
    <message>
        <source>DPO label smoothing</source>
        <translation>DPO 레이블 스무딩</translation>
    </message>
    <message>
        <source>Protects from noisy pairs and slows learning.</source>
        <translation>노이즈가 있는 쌍의 영향을 막지만 학습이 느려집니다.</translation>
    </message>
    <message>
        <source>SimPO margin</source>
        <translation>SimPO 마진</translation>
    </message>
    <message>
        <source>The margin by which SimPO wants the chosen answer to win.</source>
        <translation>SimPO가 선택된 답변이 앞서기를 바라는 마진입니다.</translation>
    </message>
    <message>
        <source>Too large a margin makes the model extreme.</source>
        <translation>마진이 너무 크면 모델이 극단적이 됩니다.</translation>
    </message>
    <message>
        <source>Length damping</source>
        <translation>길이 억제</translation>
    </message>
    <message>
        <source>How much tokens beyond the length of the shorter answer count in DPO. Empty counts them in full.</source>
        <translation>DPO에서 짧은 답변의 길이를 넘는 토큰을 얼마나 반영할지 정합니다. 비워 두면 전부 반영합니다.</translation>
    </message>
    <message>
        <source>KTO weight of good answers</source>
        <translation>KTO 좋은 답변 가중치</translation>
    </message>
    <message>
        <source>The weight of the loss of answers that are marked as good.</source>
        <translation>좋음으로 표시된 답변의 손실에 주는 가중치입니다.</translation>
    </message>
    <message>
        <source>A balance between imitation and avoidance.</source>
        <translation>모방과 회피 사이의 균형을 정합니다.</translation>
    </message>
    <message>
        <source>KTO weight of bad answers</source>
        <translation>KTO 나쁜 답변 가중치</translation>
    </message>
    <message>
        <source>The weight of the loss of answers that are marked as bad.</source>
        <translation>나쁨으로 표시된 답변의 손실에 주는 가중치입니다.</translation>
    </message>
    <message>
        <source>Too high a weight makes the model avoid without learning what is good.</source>
        <translation>가중치가 너무 높으면 모델이 무엇이 좋은지 배우지 못하고 피하기만 합니다.</translation>
    </message>
    <message>
        <source>Reference model</source>
        <translation>참조 모델</translation>
    </message>
    <message>
        <source>The model that preferences are measured against. Empty means the starting point of the run itself.</source>
        <translation>선호를 측정하는 기준 모델입니다. 비워 두면 실행의 시작점 자체를 사용합니다.</translation>
    </message>
    <message>
        <source>No effect beyond loading.</source>
        <translation>불러오기 외에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Decides what counts as drift.</source>
        <translation>무엇을 벗어남으로 볼지 결정합니다.</translation>
    </message>
    <message>
        <source>Reference adapters</source>
        <translation>참조 모델 어댑터</translation>
    </message>
    <message>
        <source>Adapters that are merged into the reference model, separated by commas.</source>
        <translation>참조 모델에 병합하는 어댑터이며 쉼표로 구분합니다.</translation>
    </message>
    <message>
        <source>Merged: no more than the model.</source>
        <translation>병합되므로 모델만큼만 차지합니다.</translation>
    </message>
    <message>
        <source>Must match the starting point of the run.</source>
        <translation>실행의 시작점과 일치해야 합니다.</translation>
    </message>
    <message>
        <source>Reference bits</source>
        <translation>참조 모델 비트</translation>
    </message>
    <message>
        <source>A quarter or half of the reference&apos;s weights.</source>
        <translation>참조 모델 가중치의 4분의 1 또는 절반입니다.</translation>
    </message>
    <message>
        <source>Somewhat slower.</source>
        <translation>조금 느려집니다.</translation>
    </message>
    <message>
        <source>A slightly inexact reference.</source>
        <translation>참조가 조금 부정확해집니다.</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>보상 모델</translation>
    </message>
    <message>
        <source>The model or adapter that scores answers in PPO.</source>
        <translation>PPO에서 답변에 점수를 매기는 모델 또는 어댑터입니다.</translation>
    </message>
    <message>
        <source>An adapter adds little, a full model its whole size.</source>
        <translation>어댑터는 조금, 전체 모델은 그 크기만큼 늘어납니다.</translation>
    </message>
    <message>
        <source>One more forward pass per answer.</source>
        <translation>답변마다 순전파가 한 번 늘어납니다.</translation>
    </message>
    <message>
        <source>PPO learns whatever it rewards, flaws too.</source>
        <translation>PPO는 보상 모델이 높이 평가하는 것을 결함까지 그대로 배웁니다.</translation>
    </message>
    <message>
        <source>Reward adapters</source>
        <translation>보상 모델 어댑터</translation>
    </message>
    <message>
        <source>Adapters that are merged into a full reward model, separated by commas.</source>
        <translation>전체 보상 모델에 병합하는 어댑터이며 쉼표로 구분합니다.</translation>
    </message>
    <message>
        <source>No effect on a step; merging takes a moment at the start.</source>
        <translation>스텝에는 영향이 없으며, 시작할 때 병합에 잠시 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>Must belong to that model.</source>
        <translation>해당 모델의 어댑터여야 합니다.</translation>
    </message>
    <message>
        <source>Reward bits</source>
        <translation>보상 모델 비트</translation>
    </message>
    <message>
        <source>A quarter or half of the reward model&apos;s weights.</source>
        <translation>보상 모델 가중치의 4분의 1 또는 절반입니다.</translation>
    </message>
    <message>
        <source>Somewhat slower scoring.</source>
        <translation>점수 계산이 조금 느려집니다.</translation>
    </message>
    <message>
        <source>Slightly inexact scores.</source>
        <translation>점수가 조금 부정확해집니다.</translation>
    </message>
    <message>
        <source>Reward model type</source>
        <translation>보상 모델 유형</translation>
    </message>
    <message>
        <source>Whether the reward model is an adapter on the trained model, a full model, or a server asked over the network.</source>
        <translation>보상 모델이 학습 모델 위의 어댑터인지, 전체 모델인지, 네트워크로 묻는 서버인지 정합니다.</translation>
    </message>
    <message>
        <source>full adds a whole model.</source>
        <translation>full은 모델 하나가 통째로 늘어납니다.</translation>
    </message>
    <message>
        <source>api waits for the network.</source>
        <translation>api는 네트워크를 기다립니다.</translation>
    </message>
    <message>
        <source>No effect by itself.</source>
        <translation>그 자체로는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>어댑터</translation>
    </message>
    <message>
        <source>Full model</source>
        <translation>전체 모델</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Divides rewards by their running spread before PPO uses them.</source>
        <translation>PPO가 보상을 쓰기 전에 보상의 이동 표준편차로 나눕니다.</translation>
    </message>
    <message>
        <source>Steadier updates; the absolute size of rewards is lost.</source>
        <translation>갱신이 더 안정적이며, 보상의 절대 크기는 사라집니다.</translation>
    </message>
    <message>
        <source>Whiten rewards</source>
        <translation>보상 백색화</translation>
    </message>
    <message>
        <source>Shifts and scales the rewards of each batch to mean 0 and spread 1 before advantages are computed.</source>
        <translation>어드밴티지를 계산하기 전에 배치마다 보상을 평균 0, 표준편차 1로 맞춥니다.</translation>
    </message>
    <message>
        <source>Steadier with small batches, and blind to a batch that is good as a whole.</source>
        <translation>작은 배치에서 더 안정적이지만, 배치 전체가 좋은 경우를 구별하지 못합니다.</translation>
    </message>
    <message>
        <source>PPO buffer</source>
        <translation>PPO 버퍼</translation>
    </message>
    <message>
        <source>Mini-batches of answers that are collected before PPO optimises on them.</source>
        <translation>PPO가 최적화하기 전에 모으는 답변 미니배치의 수입니다.</translation>
    </message>
    <message>
        <source>Stored answers take memory.</source>
        <translation>저장된 답변이 메모리를 차지합니다.</translation>
    </message>
    <message>
        <source>More writing before each update.</source>
        <translation>갱신 전에 생성하는 답변이 늘어납니다.</translation>
    </message>
    <message>
        <source>Answers become slightly older than the model.</source>
        <translation>답변이 현재 모델보다 조금 오래된 것이 됩니다.</translation>
    </message>
    <message>
        <source>PPO epochs</source>
        <translation>PPO 에포크</translation>
    </message>
    <message>
        <source>How often PPO optimises on each collected set of answers.</source>
        <translation>모은 답변 집합마다 PPO가 최적화하는 횟수입니다.</translation>
    </message>
    <message>
        <source>More optimisation per written answer.</source>
        <translation>생성한 답변당 최적화가 늘어납니다.</translation>
    </message>
    <message>
        <source>Many passes use answers well and drift sooner.</source>
        <translation>횟수가 많으면 답변을 알뜰히 쓰지만 더 빨리 벗어납니다.</translation>
    </message>
    <message>
        <source>The distance from the reference that PPO&apos;s adaptive penalty aims at, as a KL divergence.</source>
        <translation>PPO의 적응형 페널티가 목표로 하는 참조 모델과의 거리(KL 발산)입니다.</translation>
    </message>
    <message>
        <source>Higher allows more change and more gaming of the reward.</source>
        <translation>높을수록 변화를 더 허용하지만 보상의 허점을 더 이용합니다.</translation>
    </message>
    <message>
        <source>Our engine writes its own run files and opens no network connection.</source>
        <translation>자체 엔진은 실행 파일을 직접 기록하며 네트워크에 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>External logger</source>
        <translation>외부 로거</translation>
    </message>
    <message>
        <source>Services that receive the curves of a run, separated by commas; none sends nothing.</source>
        <translation>실행의 곡선을 받는 서비스이며 쉼표로 구분합니다. none이면 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Network services may delay a step.</source>
        <translation>네트워크 서비스는 스텝을 지연시킬 수 있습니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
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
        <translation>자체 엔진은 실행 파일을 직접 기록합니다. 실행 페이지에서 실행을 여십시오.</translation>
    </message>
    <message>
        <source>Trackio</source>
        <translation>Trackio</translation>
    </message>
    <message>
        <source>All installed</source>
        <translation>설치된 모두</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>실행 이름</translation>
    </message>
    <message>
        <source>Our engine names a run after its output folder.</source>
        <translation>자체 엔진은 출력 폴더의 이름을 실행 이름으로 사용합니다.</translation>
    </message>
    <message>
        <source>Logger folder</source>
        <translation>로거 폴더</translation>
    </message>
    <message>
        <source>No effect; it only says where a file goes.</source>
        <translation>영향이 없으며, 파일을 저장할 위치만 나타냅니다.</translation>
    </message>
    <message>
        <source>Read only by TensorBoard in exported commands.</source>
        <translation>내보낸 명령에서 TensorBoard만 읽습니다.</translation>
    </message>
    <message>
        <source>Sends the curves of a run to SwanLab, in the cloud or to a local board.</source>
        <translation>실행의 곡선을 클라우드나 로컬의 SwanLab으로 보냅니다.</translation>
    </message>
    <message>
        <source>The network may delay a step slightly.</source>
        <translation>네트워크 때문에 스텝이 조금 지연될 수 있습니다.</translation>
    </message>
    <message>
        <source>SwanLab project</source>
        <translation>SwanLab 프로젝트</translation>
    </message>
    <message>
        <source>The project under which SwanLab files the run.</source>
        <translation>SwanLab에서 실행을 분류하는 프로젝트입니다.</translation>
    </message>
    <message>
        <source>No effect; it only sorts runs in SwanLab.</source>
        <translation>영향이 없으며, SwanLab에서 실행을 분류할 뿐입니다.</translation>
    </message>
    <message>
        <source>SwanLab run name</source>
        <translation>SwanLab 실행 이름</translation>
    </message>
    <message>
        <source>SwanLab workspace</source>
        <translation>SwanLab 워크스페이스</translation>
    </message>
    <message>
        <source>No effect; it only says who sees the run.</source>
        <translation>영향이 없으며, 누가 실행을 볼 수 있는지만 정합니다.</translation>
    </message>
    <message>
        <source>SwanLab key</source>
        <translation>SwanLab API 키</translation>
    </message>
    <message>
        <source>The secret with which SwanLab accepts the run. Exported commands name an environment variable instead of showing it.</source>
        <translation>SwanLab이 실행을 받아들이는 데 필요한 비밀 키입니다. 내보낸 명령에는 값 대신 환경 변수가 표시됩니다.</translation>
    </message>
    <message>
        <source>No effect; it only identifies you.</source>
        <translation>영향이 없으며, 사용자를 식별할 뿐입니다.</translation>
    </message>
    <message>
        <source>SwanLab mode</source>
        <translation>SwanLab 모드</translation>
    </message>
    <message>
        <source>Whether SwanLab sends the run to the cloud or keeps it in local files.</source>
        <translation>SwanLab이 실행을 클라우드로 보낼지 로컬 파일에 둘지 정합니다.</translation>
    </message>
    <message>
        <source>local never waits for the network.</source>
        <translation>local은 네트워크를 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>클라우드</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>로컬</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>학습 단계</translation>
    </message>
    <message>
        <source>What is trained: supervised answers (sft), plain text (pt), a reward model (rm), or preferences (dpo, kto, ppo).</source>
        <translation>무엇을 학습할지 정합니다. 지도 답변(sft), 일반 텍스트(pt), 보상 모델(rm), 선호(dpo, kto, ppo) 중에서 고릅니다.</translation>
    </message>
    <message>
        <source>Start with sft. Take dpo for pairs of answers, kto for answers marked good or bad, afterwards and at a lower learning rate. pt is for plain text. Each stage needs datasets of its kind.</source>
        <translation>sft로 시작하십시오. 그다음 더 낮은 학습률로, 답변 쌍에는 dpo, 좋고 나쁨이 표시된 답변에는 kto를 선택하십시오. pt는 일반 텍스트용입니다. 단계마다 알맞은 종류의 데이터셋이 필요합니다.</translation>
    </message>
    <message>
        <source>dpo and ppo hold more activations, and full tuning a second model.</source>
        <translation>dpo와 ppo는 활성값이 더 많고, 전체 파인튜닝에서는 모델이 하나 더 필요합니다.</translation>
    </message>
    <message>
        <source>Preference stages take two to four passes per sample.</source>
        <translation>선호 단계는 샘플마다 두 번에서 네 번을 처리합니다.</translation>
    </message>
    <message>
        <source>sft teaches what to say, preferences how to choose.</source>
        <translation>sft는 무엇을 말할지, 선호는 어떻게 고를지를 가르칩니다.</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>사전 학습</translation>
    </message>
    <message>
        <source>Supervised (SFT)</source>
        <translation>지도 학습 (SFT)</translation>
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
        <translation>학습</translation>
    </message>
    <message>
        <source>Runs training. The form sets it for you; a file for evaluation alone leaves it out.</source>
        <translation>학습을 실행합니다. 양식이 자동으로 설정하며, 평가만 하는 구성에서는 뺍니다.</translation>
    </message>
    <message>
        <source>Turn it on in files for training; a dataset must then be named. Turn it off in a file that only evaluates or predicts.</source>
        <translation>학습용 구성에서 켜고 데이터셋도 지정하십시오. 평가나 예측만 하는 구성에서는 끄십시오.</translation>
    </message>
    <message>
        <source>On: gradients and optimizer state are needed.</source>
        <translation>켬: 그래디언트와 옵티마이저 상태가 필요합니다.</translation>
    </message>
    <message>
        <source>Off: the run only evaluates.</source>
        <translation>끔: 평가만 실행합니다.</translation>
    </message>
    <message>
        <source>Off: the model stays as it is.</source>
        <translation>끔: 모델이 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>The step size of each update at its peak, after warmup.</source>
        <translation>웜업이 끝난 뒤 정점에서의 갱신 크기입니다.</translation>
    </message>
    <message>
        <source>5e-5 for LoRA and QLoRA, 4e-5 to be careful, 1e-5 for full tuning. Raise it a little if the loss does not fall; lower it if the loss swings or diverges.</source>
        <translation>LoRA와 QLoRA는 5e-5, 신중하게는 4e-5, 전체 파인튜닝은 1e-5입니다. 손실이 내려가지 않으면 조금 높이고, 손실이 흔들리거나 발산하면 낮추십시오.</translation>
    </message>
    <message>
        <source>No effect per step; too small a rate needs more epochs.</source>
        <translation>스텝당 영향은 없지만, 너무 낮으면 에포크가 더 필요합니다.</translation>
    </message>
    <message>
        <source>The most important setting. It acts together with batch size, warmup, scheduler and LoRA alpha.</source>
        <translation>가장 중요한 설정입니다. 배치 크기, 웜업, 스케줄러, LoRA 알파와 함께 작용합니다.</translation>
    </message>
    <message>
        <source>How often training goes through all the data. Fractions are allowed; a maximum of steps replaces it.</source>
        <translation>전체 데이터를 학습하는 횟수입니다. 소수도 쓸 수 있으며, 최대 스텝을 지정하면 그 값이 우선합니다.</translation>
    </message>
    <message>
        <source>3 is usual. Raise it to 5 to 8 for a small dataset, lower it to 2 to 3 for a large one. Beyond 10 the model learns rows by heart. A good final loss is often 0.5 to 1.5.</source>
        <translation>3이 일반적입니다. 작은 데이터셋은 5~8로 늘리고, 큰 데이터셋은 2~3으로 줄이십시오. 10을 넘으면 모델이 행을 통째로 외웁니다. 좋은 최종 손실은 보통 0.5~1.5입니다.</translation>
    </message>
    <message>
        <source>Time grows in proportion.</source>
        <translation>비례하여 시간이 늘어납니다.</translation>
    </message>
    <message>
        <source>Too few learn little, too many overfit: watch the evaluation loss.</source>
        <translation>너무 적으면 거의 배우지 못하고, 너무 많으면 과적합됩니다. 평가 손실을 지켜보십시오.</translation>
    </message>
    <message>
        <source>Maximum steps</source>
        <translation>최대 스텝</translation>
    </message>
    <message>
        <source>Ends training after this many optimizer steps. Above 0 it replaces the number of epochs; -1 leaves it off.</source>
        <translation>이만큼의 옵티마이저 스텝 후 학습을 끝냅니다. 0보다 크면 에포크 수를 대신하며, -1이면 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Set it for quick trials and for comparing runs of equal length; raise it while the evaluation loss still falls. Streamed data needs it.</source>
        <translation>빠른 시험이나 같은 길이의 실행을 비교할 때 설정하십시오. 평가 손실이 아직 내려가고 있으면 늘리십시오. 스트리밍 데이터에는 반드시 필요합니다.</translation>
    </message>
    <message>
        <source>Sets the length of the run, and with it of the learning rate schedule.</source>
        <translation>실행의 길이를 정하고, 그에 따라 학습률 스케줄의 길이도 정합니다.</translation>
    </message>
    <message>
        <source>Few steps may not see all the data.</source>
        <translation>스텝이 적으면 전체 데이터를 보지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Samples that go through the model at once on each device.</source>
        <translation>장치마다 한 번에 모델을 통과하는 샘플 수입니다.</translation>
    </message>
    <message>
        <source>If memory is short take 1, with 4 to 8 accumulation steps. Raise it only while memory is left.</source>
        <translation>메모리가 부족하면 1로 하고 그래디언트 누적을 4~8로 설정하십시오. 메모리가 남을 때만 늘리십시오.</translation>
    </message>
    <message>
        <source>On a GPU activations grow in proportion; on a processor our engine works in smaller passes.</source>
        <translation>GPU에서는 활성값이 비례하여 늘어나고, CPU에서는 자체 엔진이 더 작게 나누어 처리합니다.</translation>
    </message>
    <message>
        <source>Larger batches use a GPU better, most of all with short samples.</source>
        <translation>배치가 클수록, 특히 샘플이 짧을 때 GPU를 더 잘 활용합니다.</translation>
    </message>
    <message>
        <source>Only the product with accumulation and devices counts: large is steady and may generalise less, small is noisy and generalises better.</source>
        <translation>누적 스텝과 장치 수를 곱한 값만 중요합니다. 크면 안정적이지만 일반화가 떨어질 수 있고, 작으면 노이즈가 있지만 더 잘 일반화합니다.</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>그래디언트 누적</translation>
    </message>
    <message>
        <source>Batches whose gradients are summed before one update. Effective batch = batch size × this × devices.</source>
        <translation>갱신 한 번 전에 그래디언트를 합산하는 배치 수입니다. 유효 배치 = 배치 크기 × 이 값 × 장치 수입니다.</translation>
    </message>
    <message>
        <source>Take 4 to 8 with batch size 1. Raise it if the loss is noisy, lower it if a small dataset gives too few steps; an effective batch of 8 to 32 suits most data.</source>
        <translation>배치 크기 1에서는 4~8로 하십시오. 손실에 노이즈가 많으면 늘리고, 작은 데이터셋에서 스텝이 너무 적으면 줄이십시오. 대부분의 데이터에는 유효 배치 8~32가 알맞습니다.</translation>
    </message>
    <message>
        <source>No effect: that is its purpose.</source>
        <translation>영향이 없습니다. 바로 그것이 목적입니다.</translation>
    </message>
    <message>
        <source>Fewer, longer steps; about the same time per sample.</source>
        <translation>스텝이 적어지고 길어지지만, 샘플당 시간은 거의 같습니다.</translation>
    </message>
    <message>
        <source>The same as a larger batch, weighted by tokens.</source>
        <translation>토큰 수로 가중하므로 배치를 키운 것과 같습니다.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>LR scheduler</source>
        <translation>LR 스케줄러</translation>
    </message>
    <message>
        <source>How the learning rate changes after warmup: it falls along a curve or a line, or stays.</source>
        <translation>웜업 후 학습률이 변하는 방식입니다. 곡선이나 직선을 따라 내려가거나 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>cosine is a good choice for a fixed length. Take constant_with_warmup when you do not know yet when to stop; constant ignores the warmup. Schedules with a minimum need options.</source>
        <translation>길이가 정해져 있으면 cosine이 좋습니다. 언제 멈출지 아직 모르면 constant_with_warmup을 선택하십시오. constant는 웜업을 무시합니다. 최솟값이 있는 스케줄에는 옵션이 필요합니다.</translation>
    </message>
    <message>
        <source>A falling rate lowers the final loss; resuming needs the same total length.</source>
        <translation>학습률이 내려가면 최종 손실이 낮아집니다. 이어서 학습하려면 전체 길이가 같아야 합니다.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>코사인, 재시작</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>다항식</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>상수</translation>
    </message>
    <message>
        <source>Constant with warmup</source>
        <translation>상수, 웜업</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>역제곱근</translation>
    </message>
    <message>
        <source>Lower on a plateau</source>
        <translation>정체 시 감소</translation>
    </message>
    <message>
        <source>Cosine down to a minimum</source>
        <translation>최솟값까지 코사인</translation>
    </message>
    <message>
        <source>Cosine with minimum, smooth warmup</source>
        <translation>최솟값까지 코사인, 완만한 웜업</translation>
    </message>
    <message>
        <source>Warmup, stable, decay</source>
        <translation>웜업-안정-감쇠</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>탐욕</translation>
    </message>
    <message>
        <source>Our engine does not know the greedy schedule.</source>
        <translation>자체 엔진은 탐욕 스케줄을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>LR scheduler options</source>
        <translation>LR 스케줄러 옵션</translation>
    </message>
    <message>
        <source>Options of the LR scheduler as a JSON object, for example {&quot;num_cycles&quot;: 2} or {&quot;min_lr_rate&quot;: 0.1}.</source>
        <translation>LR 스케줄러의 옵션을 JSON 객체로 지정합니다. 예: {&quot;num_cycles&quot;: 2} 또는 {&quot;min_lr_rate&quot;: 0.1}.</translation>
    </message>
    <message>
        <source>Needed for schedules with a minimum rate (min_lr or min_lr_rate); leave it empty otherwise. Raise the minimum if late data learns too little. An unknown option stops the run.</source>
        <translation>최솟값이 있는 스케줄에 필요하며(min_lr 또는 min_lr_rate), 그렇지 않으면 비워 두십시오. 뒤쪽 데이터에서 너무 적게 배우면 최솟값을 높이십시오. 알 수 없는 옵션이 있으면 실행이 멈춥니다.</translation>
    </message>
    <message>
        <source>A floor keeps late data effective.</source>
        <translation>하한이 있으면 뒤쪽 데이터도 효과를 냅니다.</translation>
    </message>
    <message>
        <source>Warmup steps</source>
        <translation>웜업 스텝</translation>
    </message>
    <message>
        <source>Steps in which the learning rate rises from 0 to its peak. A value below 1 is a share of all steps.</source>
        <translation>학습률이 0에서 정점까지 올라가는 스텝 수입니다. 1보다 작으면 전체 스텝에 대한 비율입니다.</translation>
    </message>
    <message>
        <source>0 to 0.1 of the run. Raise it if the loss jumps at the start, most of all with full tuning; lower it in short runs. The constant schedule ignores it.</source>
        <translation>실행의 0~0.1입니다. 시작할 때 손실이 튀면, 특히 전체 파인튜닝에서 높이고, 짧은 실행에서는 낮추십시오. constant 스케줄은 이 값을 무시합니다.</translation>
    </message>
    <message>
        <source>The first steps learn little.</source>
        <translation>처음 몇 스텝은 거의 배우지 않습니다.</translation>
    </message>
    <message>
        <source>Protects trained weights from large early updates.</source>
        <translation>초기의 큰 갱신으로부터 학습하는 가중치를 보호합니다.</translation>
    </message>
    <message>
        <source>Warmup ratio</source>
        <translation>웜업 비율</translation>
    </message>
    <message>
        <source>Warmup as a share of all steps. The trainer calls this key outdated; if given, it replaces the warmup steps.</source>
        <translation>웜업을 전체 스텝에 대한 비율로 지정합니다. 트레이너에서는 사용 중단 예정인 키이며, 지정하면 웜업 스텝을 대신합니다.</translation>
    </message>
    <message>
        <source>Leave it empty and write the share into the warmup steps; 0.03 to 0.1 is common. Raise it if the loss jumps at the start.</source>
        <translation>비워 두고 비율을 웜업 스텝에 쓰십시오. 0.03~0.1이 일반적입니다. 시작할 때 손실이 튀면 높이십시오.</translation>
    </message>
    <message>
        <source>The same as warmup given in steps.</source>
        <translation>웜업을 스텝으로 지정한 것과 같습니다.</translation>
    </message>
    <message>
        <source>Maximum gradient norm</source>
        <translation>최대 그래디언트 노름</translation>
    </message>
    <message>
        <source>Shortens the gradient of a step to this length if it is longer. 0 or less switches clipping off.</source>
        <translation>스텝의 그래디언트가 이 길이보다 길면 줄입니다. 0 이하면 클리핑을 끕니다.</translation>
    </message>
    <message>
        <source>Keep 1.0. Lower it to 0.3 or 0.5 if single batches make the loss jump; raise it if nearly every step is clipped. The chart shows the gradient norm.</source>
        <translation>1.0을 그대로 두십시오. 배치 하나 때문에 손실이 튀면 0.3이나 0.5로 낮추고, 거의 모든 스텝이 클리핑되면 높이십시오. 그래디언트 노름은 차트에 표시됩니다.</translation>
    </message>
    <message>
        <source>Guards against bad batches; too small a value slows learning.</source>
        <translation>나쁜 배치로부터 보호합니다. 값이 너무 작으면 학습이 느려집니다.</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>Multiplies in bfloat16, which has the range of fp32 with fewer digits; sums and adapters stay in fp32.</source>
        <translation>bfloat16으로 곱합니다. fp32와 범위가 같고 자릿수는 적습니다. 합계와 어댑터는 fp32로 유지됩니다.</translation>
    </message>
    <message>
        <source>Turn it on for every GPU from Ampere on. Turn it off on older GPUs, where fp16 takes its place; the two exclude each other.</source>
        <translation>Ampere 이후의 모든 GPU에서 켜십시오. 더 오래된 GPU에서는 끄고 fp16을 사용하십시오. 둘은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Half of fp32 for activations.</source>
        <translation>활성값이 fp32의 절반입니다.</translation>
    </message>
    <message>
        <source>Several times as fast as fp32 on a GPU; on a processor faster only with bf16 instructions.</source>
        <translation>GPU에서 fp32보다 몇 배 빠릅니다. CPU에서는 bf16 명령어가 있을 때만 빠릅니다.</translation>
    </message>
    <message>
        <source>Practically none for fine-tuning.</source>
        <translation>파인튜닝에는 사실상 영향이 없습니다.</translation>
    </message>
    <message>
        <source>fp16</source>
        <translation>fp16</translation>
    </message>
    <message>
        <source>Multiplies in 16-bit floats, which overflow early; the loss is scaled to keep gradients in range.</source>
        <translation>16비트 부동소수점으로 곱합니다. 오버플로가 쉽게 일어나므로 손실을 스케일링하여 그래디언트를 범위 안에 둡니다.</translation>
    </message>
    <message>
        <source>Turn it on only for GPUs without bf16, older than Ampere. Turn it off if the loss becomes infinite or many steps are skipped.</source>
        <translation>Ampere보다 오래되어 bf16이 없는 GPU에서만 켜십시오. 손실이 무한대가 되거나 많은 스텝을 건너뛰면 끄십시오.</translation>
    </message>
    <message>
        <source>As bf16: half of fp32 for activations.</source>
        <translation>bf16처럼 활성값이 fp32의 절반입니다.</translation>
    </message>
    <message>
        <source>As bf16 on those GPUs.</source>
        <translation>해당 GPU에서는 bf16과 같습니다.</translation>
    </message>
    <message>
        <source>May overflow: models made in bf16 can turn to infinite loss.</source>
        <translation>오버플로가 일어날 수 있습니다. bf16으로 만든 모델은 손실이 무한대가 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Needs a GPU.</source>
        <translation>GPU가 필요합니다.</translation>
    </message>
    <message>
        <source>Pure bf16</source>
        <translation>순수 bf16</translation>
    </message>
    <message>
        <source>Keeps everything that is trained in the type of the model instead of fp32. LoRA adapters stay in fp32 all the same.</source>
        <translation>학습하는 모든 것을 fp32 대신 모델의 타입으로 유지합니다. LoRA 어댑터는 그래도 fp32로 유지됩니다.</translation>
    </message>
    <message>
        <source>Turn it on for full tuning when fp32 weights do not fit; GaLore and APOLLO need it to pay off. Leave it off for LoRA. Not with DeepSpeed stage 3.</source>
        <translation>전체 파인튜닝에서 fp32 가중치가 메모리에 들어가지 않으면 켜십시오. GaLore와 APOLLO가 효과를 내려면 이 설정이 필요합니다. LoRA에서는 꺼 두십시오. DeepSpeed stage 3과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Full tuning: 8 instead of 16 bytes per parameter.</source>
        <translation>전체 파인튜닝: 파라미터당 16바이트 대신 8바이트입니다.</translation>
    </message>
    <message>
        <source>Slightly faster.</source>
        <translation>조금 빨라집니다.</translation>
    </message>
    <message>
        <source>Small updates are lost to rounding; a higher learning rate loses fewer.</source>
        <translation>작은 갱신은 반올림으로 사라지며, 학습률이 높을수록 덜 사라집니다.</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Lets GPUs from Ampere on round fp32 factors to 10 bits before multiplying.</source>
        <translation>Ampere 이후의 GPU에서 곱하기 전에 fp32 인수를 10비트로 반올림할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Turn it on where training runs in fp32; with bf16 or fp16 it changes little. Turn it off to compare numbers exactly.</source>
        <translation>fp32로 학습할 때 켜십시오. bf16이나 fp16에서는 달라지는 것이 거의 없습니다. 숫자를 정확히 비교하려면 끄십시오.</translation>
    </message>
    <message>
        <source>Up to several times as fast for fp32 products.</source>
        <translation>fp32 곱셈이 최대 몇 배 빨라집니다.</translation>
    </message>
    <message>
        <source>Errors far below those of bf16.</source>
        <translation>오차가 bf16보다 훨씬 작습니다.</translation>
    </message>
    <message>
        <source>Our engine computes fp32 products in full precision.</source>
        <translation>자체 엔진은 fp32 곱셈을 전체 정밀도로 계산합니다.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Starts all random choices: adapter start values, the validation split, shuffling, dropout.</source>
        <translation>모든 무작위 선택의 시작값입니다. 어댑터 초깃값, 검증 분할, 섞기, 드롭아웃에 쓰입니다.</translation>
    </message>
    <message>
        <source>Change it to see how much results depend on chance; keep it when you compare settings.</source>
        <translation>결과가 우연에 얼마나 좌우되는지 보려면 바꾸고, 설정을 비교할 때는 그대로 두십시오.</translation>
    </message>
    <message>
        <source>Runs differ a little from seed to seed; a difference smaller than that means nothing.</source>
        <translation>시드마다 실행이 조금씩 다릅니다. 그보다 작은 차이는 의미가 없습니다.</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>데이터 시드</translation>
    </message>
    <message>
        <source>Starts the shuffling of the training order only. Empty means the general seed.</source>
        <translation>학습 순서를 섞는 데만 쓰는 시작값입니다. 비워 두면 일반 시드를 사용합니다.</translation>
    </message>
    <message>
        <source>Set it to keep one data order while the general seed changes, or the reverse. Leave it empty otherwise.</source>
        <translation>일반 시드가 바뀌어도 데이터 순서를 유지하거나 그 반대로 하려면 설정하십시오. 그렇지 않으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Changes the order of the data and nothing else.</source>
        <translation>데이터의 순서만 달라집니다.</translation>
    </message>
    <message>
        <source>Disable shuffling</source>
        <translation>섞지 않음</translation>
    </message>
    <message>
        <source>Reads the data in the given order in every epoch instead of shuffling it.</source>
        <translation>에포크마다 데이터를 섞지 않고 주어진 순서로 읽습니다.</translation>
    </message>
    <message>
        <source>Sorted data without shuffling makes the loss swing, and the last topics dominate.</source>
        <translation>정렬된 데이터를 섞지 않으면 손실이 흔들리고 마지막 주제가 지배하게 됩니다.</translation>
    </message>
    <message>
        <source>Sampling order</source>
        <translation>샘플 순서</translation>
    </message>
    <message>
        <source>The order of samples: shuffled, as in the file, or grouped by similar length.</source>
        <translation>샘플의 순서입니다. 섞거나, 파일 순서대로 두거나, 비슷한 길이끼리 묶습니다.</translation>
    </message>
    <message>
        <source>Keep random. In exported commands group_by_length saves padding when batches hold several samples and packing is off; go back to random if the curve swings too much.</source>
        <translation>random을 그대로 두십시오. 내보낸 명령에서는 배치에 샘플이 여러 개 있고 패킹을 껐을 때 group_by_length가 패딩을 줄입니다. 곡선이 너무 흔들리면 random으로 되돌리십시오.</translation>
    </message>
    <message>
        <source>Fewer padded tokens when grouped.</source>
        <translation>길이별로 묶으면 패딩 토큰이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Up to twice as fast when lengths vary much.</source>
        <translation>길이 차이가 크면 최대 두 배 빨라집니다.</translation>
    </message>
    <message>
        <source>Grouping makes the loss curve swing.</source>
        <translation>길이별로 묶으면 손실 곡선이 흔들립니다.</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>섞음</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>파일 순서</translation>
    </message>
    <message>
        <source>Use the setting that keeps the order instead.</source>
        <translation>대신 순서를 유지하는 설정을 사용하십시오.</translation>
    </message>
    <message>
        <source>Grouped by length</source>
        <translation>길이별 그룹</translation>
    </message>
    <message>
        <source>Our engine has no padding to save: it lays samples end to end.</source>
        <translation>자체 엔진은 샘플을 이어 붙여 배치하므로 줄일 패딩이 없습니다.</translation>
    </message>
    <message>
        <source>Use the CPU</source>
        <translation>CPU 사용</translation>
    </message>
    <message>
        <source>Trains on the processor even if a GPU is there.</source>
        <translation>GPU가 있어도 CPU에서 학습합니다.</translation>
    </message>
    <message>
        <source>Turn it on for tiny models, for tests while the GPU is busy, or when a model fits host memory only. Turn it off for real runs. Not with fp16.</source>
        <translation>아주 작은 모델, GPU가 사용 중일 때의 시험, 또는 호스트 메모리에만 들어가는 모델에서 켜십시오. 실제 실행에서는 끄십시오. fp16과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Uses host memory instead of GPU memory.</source>
        <translation>GPU 메모리 대신 호스트 메모리를 사용합니다.</translation>
    </message>
    <message>
        <source>Ten to a hundred times slower for models that fit a GPU.</source>
        <translation>GPU에 들어가는 모델은 열 배에서 백 배 느려집니다.</translation>
    </message>
    <message>
        <source>Start with stage 2. Take stage 3 when the weights do not fit on one GPU, offload as the last resort; leave it empty on one GPU with room. Not with GaLore, APOLLO or, at stage 3, Unsloth.</source>
        <translation>stage 2로 시작하십시오. 가중치가 GPU 하나에 들어가지 않으면 stage 3, 최후의 수단으로 오프로드를 선택하십시오. 여유 있는 GPU 하나라면 비워 두십시오. GaLore, APOLLO와 함께 쓸 수 없고, stage 3에서는 Unsloth와도 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Stage 3 divides weights, gradients and optimizer state by the number of GPUs.</source>
        <translation>stage 3은 가중치, 그래디언트, 옵티마이저 상태를 GPU 수로 나눕니다.</translation>
    </message>
    <message>
        <source>Take full_shard auto_wrap, which corresponds to ZeRO 3, when a model does not fit on one GPU; shard_grad_op when only optimizer and gradients must be divided. Use it or DeepSpeed, not both.</source>
        <translation>모델이 GPU 하나에 들어가지 않으면 ZeRO 3에 해당하는 full_shard auto_wrap을, 옵티마이저와 그래디언트만 나누면 되면 shard_grad_op를 선택하십시오. DeepSpeed와 둘 중 하나만 사용하십시오.</translation>
    </message>
    <message>
        <source>full_shard divides weights, gradients and optimizer state by the number of GPUs.</source>
        <translation>full_shard는 가중치, 그래디언트, 옵티마이저 상태를 GPU 수로 나눕니다.</translation>
    </message>
    <message>
        <source>Start from an example that comes with LLaMA-Factory. Give one wrapping rule, not two; wrap by decoder layer if in doubt. Leave it empty without FSDP.</source>
        <translation>LLaMA-Factory에 포함된 예제에서 시작하십시오. 래핑 규칙은 하나만 지정하고, 확실하지 않으면 디코더 레이어 단위로 래핑하십시오. FSDP를 쓰지 않으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Seconds that the processes of a run wait for each other before they give up.</source>
        <translation>실행의 프로세스들이 포기하기 전에 서로를 기다리는 시간(초)입니다.</translation>
    </message>
    <message>
        <source>Raise it if slow preprocessing in one process ends the run: LLaMA Board sends 180,000,000, in effect forever. Lower it to notice a hung process sooner.</source>
        <translation>한 프로세스의 느린 전처리 때문에 실행이 끝나면 늘리십시오. LLaMA Board는 사실상 무한인 180,000,000을 보냅니다. 멈춘 프로세스를 더 빨리 알아차리려면 줄이십시오.</translation>
    </message>
    <message>
        <source>How many layers the freeze method trains: the last ones if positive, the first ones if negative. With LLaMA Pro, the number of added layers.</source>
        <translation>프리즈 방법이 학습하는 레이어 수입니다. 양수면 마지막 레이어부터, 음수면 첫 레이어부터 셉니다. LLaMA Pro에서는 추가한 레이어 수입니다.</translation>
    </message>
    <message>
        <source>Start with 2. Raise it if the model learns too little and memory allows; lower it if it forgets or does not fit.</source>
        <translation>2로 시작하십시오. 모델이 너무 적게 배우고 메모리에 여유가 있으면 늘리고, 잊어버리거나 메모리에 들어가지 않으면 줄이십시오.</translation>
    </message>
    <message>
        <source>Keep all. Name mlp alone for new facts with less memory; go back to all if the model learns too little.</source>
        <translation>all을 그대로 두십시오. 적은 메모리로 새로운 사실을 가르치려면 mlp만 지정하고, 모델이 너무 적게 배우면 all로 되돌리십시오.</translation>
    </message>
    <message>
        <source>With fewer parts less is changed, and less is forgotten.</source>
        <translation>부분이 적을수록 덜 바뀌고 덜 잊습니다.</translation>
    </message>
    <message>
        <source>Add embed_tokens and lm_head after new tokens were added. Leave it empty otherwise, above all when memory is short.</source>
        <translation>새 토큰을 추가한 뒤에는 embed_tokens와 lm_head를 추가하십시오. 그렇지 않으면, 특히 메모리가 부족하면 비워 두십시오.</translation>
    </message>
    <message>
        <source>8 to 16 for most tasks, rarely more. Raise it for new skills with much data; lower it if the model overfits. Alpha follows at twice the rank if left empty.</source>
        <translation>대부분의 과제에는 8~16이며, 더 높은 값은 드뭅니다. 많은 데이터로 새 능력을 가르치려면 높이고, 과적합되면 낮추십시오. 알파를 비워 두면 랭크의 두 배로 따라갑니다.</translation>
    </message>
    <message>
        <source>Qwen2.5-7B, all linear layers: 20 million parameters at rank 8, 0.3 GB with optimizer state; each doubling doubles that.</source>
        <translation>Qwen2.5-7B의 모든 선형 레이어: 랭크 8에서 파라미터 2,000만 개, 옵티마이저 상태를 포함하여 0.3 GB입니다. 랭크가 두 배가 될 때마다 두 배가 됩니다.</translation>
    </message>
    <message>
        <source>Keep twice the rank. Raise it if the adapter learns too weakly, lower it if the loss swings: doubling alpha acts much like doubling the learning rate.</source>
        <translation>랭크의 두 배를 그대로 두십시오. 어댑터가 너무 약하게 배우면 높이고, 손실이 흔들리면 낮추십시오. 알파를 두 배로 하면 학습률을 두 배로 한 것과 비슷하게 작용합니다.</translation>
    </message>
    <message>
        <source>0 is fine for most data. Raise it to 0.05 to 0.1 for a few hundred rows or many epochs; lower it if the loss hardly falls.</source>
        <translation>대부분의 데이터에는 0이면 됩니다. 행이 수백 개이거나 에포크가 많으면 0.05~0.1로 높이고, 손실이 거의 내려가지 않으면 낮추십시오.</translation>
    </message>
    <message>
        <source>LoRA modules</source>
        <translation>LoRA 모듈</translation>
    </message>
    <message>
        <source>Keep all. Name fewer, such as q_proj,v_proj, only when memory is very short; add modules before you raise the rank.</source>
        <translation>all을 그대로 두십시오. 메모리가 매우 부족할 때만 q_proj,v_proj처럼 적게 지정하고, 랭크를 높이기 전에 모듈을 먼저 추가하십시오.</translation>
    </message>
    <message>
        <source>Add embed_tokens and lm_head after new tokens were added, or for a new script or language. Leave it empty otherwise: each costs much memory.</source>
        <translation>새 토큰을 추가했거나 새로운 문자 체계나 언어를 가르친다면 embed_tokens와 lm_head를 추가하십시오. 각각 메모리를 많이 쓰므로 그렇지 않으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>LoRA+ LR ratio</source>
        <translation>LoRA+ 학습률 비율</translation>
    </message>
    <message>
        <source>Try 16 with a lower learning rate, such as 2e-5, to speed up early learning. Lower it, or leave it empty, if the loss jumps.</source>
        <translation>초기 학습을 빠르게 하려면 2e-5처럼 더 낮은 학습률과 함께 16을 시도하십시오. 손실이 튀면 낮추거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>LoRA+ embedding LR</source>
        <translation>LoRA+ 임베딩 학습률</translation>
    </message>
    <message>
        <source>Keep 1e-6 unless embeddings are among the LoRA modules. Raise it carefully if new tokens learn too little; lower it if rare words suffer.</source>
        <translation>LoRA 모듈에 임베딩이 없으면 1e-6을 그대로 두십시오. 새 토큰이 너무 적게 배우면 조심스럽게 높이고, 드문 단어가 나빠지면 낮추십시오.</translation>
    </message>
    <message>
        <source>Create new adapter</source>
        <translation>새 어댑터 생성</translation>
    </message>
    <message>
        <source>Turn it on to add a second skill without changing the first adapter. Leave it off to train the first one further. Not with quantised weights.</source>
        <translation>첫 어댑터를 바꾸지 않고 두 번째 능력을 더하려면 켜십시오. 첫 어댑터를 더 학습하려면 꺼 두십시오. 양자화된 가중치와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>rsLoRA</source>
        <translation>rsLoRA</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA: divides alpha by the square root of the rank instead of the rank.</source>
        <translation>랭크 안정화 LoRA입니다. 알파를 랭크 대신 랭크의 제곱근으로 나눕니다.</translation>
    </message>
    <message>
        <source>Turn it on for ranks of 64 and above, and set alpha near 16. Leave it off at small ranks, or lower the learning rate.</source>
        <translation>랭크가 64 이상이면 켜고 알파를 16 정도로 설정하십시오. 랭크가 작으면 꺼 두거나 학습률을 낮추십시오.</translation>
    </message>
    <message>
        <source>High ranks learn as they should; at rank 8 the adapter becomes 2.8 times as strong.</source>
        <translation>높은 랭크도 제대로 배웁니다. 랭크 8에서는 어댑터가 2.8배 강해집니다.</translation>
    </message>
    <message>
        <source>Try it at ranks of 4 to 8, where it helps most. Leave it off when speed matters or the rank is already high.</source>
        <translation>가장 효과가 큰 랭크 4~8에서 시도하십시오. 속도가 중요하거나 랭크가 이미 높으면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Turn it on for faster early learning. Leave it off with quantised weights or preference stages that compare with the starting model. Sharing the adapter needs a conversion.</source>
        <translation>초기 학습을 빠르게 하려면 켜십시오. 양자화된 가중치를 쓰거나 초기 모델과 비교하는 선호 단계에서는 꺼 두십시오. 어댑터를 공유하려면 변환이 필요합니다.</translation>
    </message>
    <message>
        <source>Keep 16. Raise it, or take -1, only for a small model or doubtful results, as it takes long; lower it if the start is too slow.</source>
        <translation>16을 그대로 두십시오. 시간이 오래 걸리므로, 모델이 작거나 결과가 의심스러울 때만 높이거나 -1로 설정하십시오. 시작이 너무 느리면 낮추십시오.</translation>
    </message>
    <message>
        <source>Changes the start only.</source>
        <translation>시작점만 달라집니다.</translation>
    </message>
    <message>
        <source>Turn it on to share the adapter or to load it elsewhere. Leave it off to keep the small form beside its changed model.</source>
        <translation>어댑터를 공유하거나 다른 곳에서 불러오려면 켜십시오. 작은 형태 그대로 변경된 모델과 함께 보관하려면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>No effect while training; twice the adapter&apos;s size on disk.</source>
        <translation>학습 중에는 영향이 없으며, 디스크에서 어댑터의 크기가 두 배가 됩니다.</translation>
    </message>
    <message>
        <source>Keep 0 and choose the block size: exactly one of the two decides. If you set it, lower it for more capacity and raise it to save memory.</source>
        <translation>0을 그대로 두고 블록 크기를 선택하십시오. 둘 중 정확히 하나만 정합니다. 이 값을 쓴다면 표현력을 높일 때는 줄이고 메모리를 아낄 때는 늘리십시오.</translation>
    </message>
    <message>
        <source>Keep 32. Raise it for more capacity with enough data; lower it if the model overfits or does not fit. The number of blocks must then be 0.</source>
        <translation>32를 그대로 두십시오. 데이터가 충분하고 표현력이 더 필요하면 늘리고, 과적합되거나 메모리에 들어가지 않으면 줄이십시오. 이때 블록 수는 0이어야 합니다.</translation>
    </message>
    <message>
        <source>OFT modules</source>
        <translation>OFT 모듈</translation>
    </message>
    <message>
        <source>Keep all. Name fewer layers only if memory is very short, and add them again if the model learns too little.</source>
        <translation>all을 그대로 두십시오. 메모리가 매우 부족할 때만 레이어를 적게 지정하고, 모델이 너무 적게 배우면 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>0 for most data. Raise it to 0.05 to 0.1 for a few hundred rows or many epochs; lower it if the loss hardly falls.</source>
        <translation>대부분의 데이터에는 0입니다. 행이 수백 개이거나 에포크가 많으면 0.05~0.1로 높이고, 손실이 거의 내려가지 않으면 낮추십시오.</translation>
    </message>
    <message>
        <source>Beta value</source>
        <translation>베타 값</translation>
    </message>
    <message>
        <source>0.1 is usual. Lower it for larger changes, raise it if answers get worse or drift. SimPO needs values near 2.</source>
        <translation>0.1이 일반적입니다. 더 크게 바꾸려면 낮추고, 답변이 나빠지거나 벗어나면 높이십시오. SimPO에는 2에 가까운 값이 필요합니다.</translation>
    </message>
    <message>
        <source>Low values learn fast and drift; high values stay close to the reference.</source>
        <translation>값이 낮으면 빨리 배우지만 벗어나고, 높으면 참조 모델에 가깝게 머무릅니다.</translation>
    </message>
    <message>
        <source>Ftx gamma</source>
        <translation>Ftx 감마</translation>
    </message>
    <message>
        <source>0 for a first try. Raise it to 0.1 to 1 if the chosen answers themselves become less likely; lower it if preferences are hardly learned.</source>
        <translation>처음에는 0으로 시도하십시오. 선택된 답변 자체의 확률이 떨어지면 0.1~1로 높이고, 선호를 거의 배우지 못하면 낮추십시오.</translation>
    </message>
    <message>
        <source>Keep 0. Raise it to about 0.5 to mix it with the sigmoid loss when pairs are noisy; lower it if preferences are hardly learned.</source>
        <translation>0을 그대로 두십시오. 쌍에 노이즈가 많으면 0.5 정도로 높여 sigmoid 손실과 섞고, 선호를 거의 배우지 못하면 낮추십시오.</translation>
    </message>
    <message>
        <source>The share of pairs that are assumed to be labelled the wrong way round. It works with the sigmoid loss only.</source>
        <translation>반대로 표시되었다고 가정하는 쌍의 비율입니다. sigmoid 손실에서만 작동합니다.</translation>
    </message>
    <message>
        <source>0 for clean pairs. Raise it to 0.1 if one in ten may be wrong; lower it if margins stay small.</source>
        <translation>깨끗한 쌍에는 0입니다. 열에 하나쯤 틀렸을 수 있으면 0.1로 높이고, 마진이 계속 작으면 낮추십시오.</translation>
    </message>
    <message>
        <source>0.5 to 1.5, with a beta value near 2. Raise it if the two answers stay close; lower it if answers become extreme.</source>
        <translation>0.5~1.5이며, 베타 값은 2에 가깝게 설정합니다. 두 답변의 차이가 계속 작으면 높이고, 답변이 극단적이 되면 낮추십시오.</translation>
    </message>
    <message>
        <source>Set 0.5 to 0.8 if tuned answers grow ever longer, lower still if that does not suffice. Leave it empty if length is not a problem.</source>
        <translation>파인튜닝된 답변이 점점 길어지면 0.5~0.8로 설정하고, 그래도 부족하면 더 낮추십시오. 길이가 문제가 되지 않으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Weakens the preference for length.</source>
        <translation>긴 답변을 선호하는 경향을 약화합니다.</translation>
    </message>
    <message>
        <source>Raise it if good answers are rare, so that good and bad weigh about the same in sum; lower it in the opposite case.</source>
        <translation>좋은 답변이 드물면 높여서 좋은 답변과 나쁜 답변의 합계 비중이 비슷하게 하고, 반대의 경우에는 낮추십시오.</translation>
    </message>
    <message>
        <source>Lower it if bad answers are far more frequent than good ones; raise it if the model keeps writing them.</source>
        <translation>나쁜 답변이 좋은 답변보다 훨씬 많으면 낮추고, 모델이 계속 나쁜 답변을 쓰면 높이십시오.</translation>
    </message>
    <message>
        <source>Leave it empty. Name a model only to continue an earlier preference run against its old reference. orpo and simpo do without one.</source>
        <translation>비워 두십시오. 이전 선호 실행을 당시의 참조 모델로 계속할 때만 모델을 지정하십시오. orpo와 simpo에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Named: a second model in memory. Empty with LoRA: none.</source>
        <translation>지정하면 두 번째 모델이 메모리에 올라갑니다. LoRA에서 비워 두면 추가로 차지하지 않습니다.</translation>
    </message>
    <message>
        <source>Give the adapter of the supervised run if the reference is its base model. Leave it empty if that run was merged.</source>
        <translation>참조 모델이 지도 파인튜닝 실행의 베이스 모델이면 그 실행의 어댑터를 지정하십시오. 그 실행을 병합했으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Loads the reference model in 4 or 8 bits. Empty leaves it as it is.</source>
        <translation>참조 모델을 4비트나 8비트로 불러옵니다. 비워 두면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Use 4 if two models do not fit, 8 for less rounding. Leave it empty if memory suffices.</source>
        <translation>모델 두 개가 메모리에 들어가지 않으면 4, 반올림 오차를 줄이려면 8을 사용하십시오. 메모리가 충분하면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Train it first in the reward stage on the same base model. Take an adapter to save memory, a full model if it was trained apart. PPO also needs an older trl than the other stages.</source>
        <translation>먼저 같은 베이스 모델로 보상 단계에서 학습하십시오. 메모리를 아끼려면 어댑터를, 따로 학습했으면 전체 모델을 선택하십시오. PPO에는 다른 단계보다 이전 버전의 trl도 필요합니다.</translation>
    </message>
    <message>
        <source>Give the adapter of the reward run if the reward model is its base model. Leave it empty if that run was merged.</source>
        <translation>보상 모델이 보상 실행의 베이스 모델이면 그 실행의 어댑터를 지정하십시오. 그 실행을 병합했으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Use 4 if policy and reward model do not fit together, 8 for less rounding. Leave it empty if memory suffices.</source>
        <translation>정책 모델과 보상 모델이 함께 메모리에 들어가지 않으면 4, 반올림 오차를 줄이려면 8을 사용하십시오. 메모리가 충분하면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Take lora for the least memory; it works only with LoRA training and without Unsloth. Take full for a model of its own, api for one on another machine.</source>
        <translation>메모리를 가장 적게 쓰려면 lora를 선택하십시오. LoRA 학습에서 Unsloth 없이만 작동합니다. 별도의 모델이면 full, 다른 컴퓨터에 있는 모델이면 api를 선택하십시오.</translation>
    </message>
    <message>
        <source>Score norm</source>
        <translation>점수 정규화</translation>
    </message>
    <message>
        <source>Turn it on if rewards are large or change their scale while training. Leave it off if they lie around 1 already.</source>
        <translation>보상이 크거나 학습 중에 크기가 바뀌면 켜십시오. 이미 1 근처라면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Turn it on if updates jump from batch to batch. Leave it off if whole batches differ in quality, which it hides.</source>
        <translation>배치마다 갱신이 튀면 켜십시오. 배치 전체의 품질이 서로 다르면 그 차이가 가려지므로 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Keep 1. Raise it for steadier updates from more answers; lower it if learning reacts too slowly.</source>
        <translation>1을 그대로 두십시오. 더 많은 답변으로 갱신을 안정시키려면 늘리고, 학습의 반응이 너무 느리면 줄이십시오.</translation>
    </message>
    <message>
        <source>4 is usual. Lower it if the model runs away from its reference; raise it if writing answers takes most of the time.</source>
        <translation>4가 일반적입니다. 모델이 참조 모델에서 멀어지면 줄이고, 답변 생성에 시간 대부분이 들면 늘리십시오.</translation>
    </message>
    <message>
        <source>PPO KL target</source>
        <translation>PPO KL 목표</translation>
    </message>
    <message>
        <source>6 is usual. Lower it to stay closer to the starting model; raise it if the reward hardly grows.</source>
        <translation>6이 일반적입니다. 초기 모델에 더 가깝게 머무르려면 낮추고, 보상이 거의 늘지 않으면 높이십시오.</translation>
    </message>
    <message>
        <source>Turn it on only if the order itself teaches something, from easy to hard. Leave it off for files sorted by topic. A validation size still shuffles the rows once.</source>
        <translation>쉬운 것에서 어려운 것으로 가듯 순서 자체가 무언가를 가르칠 때만 켜십시오. 주제별로 정렬된 파일에서는 꺼 두십시오. 검증 데이터 크기를 지정하면 그래도 행을 한 번 섞습니다.</translation>
    </message>
    <message>
        <source>Evaluation strategy</source>
        <translation>평가 전략</translation>
    </message>
    <message>
        <source>Whether the evaluation loss is measured by steps, once per epoch, or not at all during training. Needs a validation size or an evaluation dataset.</source>
        <translation>학습 중 평가 손실을 스텝 단위로 측정할지, 에포크마다 한 번 측정할지, 측정하지 않을지 정합니다. 검증 데이터 크기나 평가 데이터셋이 필요합니다.</translation>
    </message>
    <message>
        <source>Take steps for a curve to compare with the training loss, epoch for short epochs, no if evaluation takes too long.</source>
        <translation>학습 손실과 비교할 곡선이 필요하면 steps, 에포크가 짧으면 epoch, 평가가 너무 오래 걸리면 no를 선택하십시오.</translation>
    </message>
    <message>
        <source>Shows overfitting: stop when the curve turns up.</source>
        <translation>과적합을 보여 줍니다. 곡선이 올라가기 시작하면 멈추십시오.</translation>
    </message>
    <message>
        <source>Evaluation steps</source>
        <translation>평가 스텝</translation>
    </message>
    <message>
        <source>Take the save steps, so that each checkpoint has its loss. Lower it to catch overfitting early; raise it if evaluation takes much of the time.</source>
        <translation>체크포인트마다 손실이 있도록 저장 스텝과 같게 하십시오. 과적합을 일찍 찾으려면 줄이고, 평가에 시간이 많이 들면 늘리십시오.</translation>
    </message>
    <message>
        <source>Raise it to skip the first part of long runs, in which the loss falls anyway. Keep 0 to see the whole curve.</source>
        <translation>어차피 손실이 내려가는 긴 실행의 앞부분을 건너뛰려면 늘리십시오. 전체 곡선을 보려면 0을 그대로 두십시오.</translation>
    </message>
    <message>
        <source>Raise it to about twice the training batch size; lower it if evaluation runs out of memory. Keep it the same for runs whose losses you compare.</source>
        <translation>학습 배치 크기의 두 배 정도로 늘리고, 평가 중 메모리가 부족하면 줄이십시오. 손실을 비교할 실행끼리는 같은 값을 쓰십시오.</translation>
    </message>
    <message>
        <source>Turn it on to know what the untuned model scores. Leave it off if you know it, or if evaluation takes long.</source>
        <translation>파인튜닝하지 않은 모델의 점수를 알려면 켜십시오. 이미 알고 있거나 평가가 오래 걸리면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Goes back to the checkpoint with the best evaluation when training ends. Save and evaluation strategy must agree, and save steps be a multiple of evaluation steps.</source>
        <translation>학습이 끝나면 평가 결과가 가장 좋은 체크포인트로 되돌립니다. 저장 기준과 평가 전략이 같아야 하고, 저장 스텝은 평가 스텝의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>Turn it on with early stopping or many epochs. Leave it off without an evaluation set.</source>
        <translation>조기 종료를 쓰거나 에포크가 많으면 켜십시오. 평가 데이터가 없으면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Keep the loss unless you compute accuracy or generate answers; then name accuracy or, for example, rouge-l.</source>
        <translation>정확도를 계산하거나 답변을 생성하지 않으면 손실을 그대로 두십시오. 그런 경우에는 accuracy나 rouge-l 등을 지정하십시오.</translation>
    </message>
    <message>
        <source>Leave it empty. Turn it on or off only for a measure with an unusual name.</source>
        <translation>비워 두십시오. 이름이 특이한 지표에서만 켜거나 끄십시오.</translation>
    </message>
    <message>
        <source>3 to 5 with frequent evaluations. Raise it if the curve is noisy, lower it to save time. It needs an evaluation strategy and a measure for the best model.</source>
        <translation>평가가 잦으면 3~5로 하십시오. 곡선에 노이즈가 많으면 늘리고, 시간을 아끼려면 줄이십시오. 평가 전략과 최적 모델의 지표가 필요합니다.</translation>
    </message>
    <message>
        <source>Turn it on for classification-like answers. Leave it off for free text, where the loss says more, or when answers are generated: the two exclude each other.</source>
        <translation>분류에 가까운 답변에서 켜십시오. 손실이 더 많은 것을 알려 주는 자유 텍스트에서는 꺼 두십시오. 답변을 생성할 때도 함께 쓸 수 없으므로 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Turn it on to see which kind of data improves and which gets worse. Leave it off for one number, or when predictions are saved.</source>
        <translation>어떤 종류의 데이터가 좋아지고 나빠지는지 보려면 켜십시오. 숫자 하나만 필요하거나 예측을 저장할 때는 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Turn it on in a file for evaluation only; leave it off if the losses during training suffice.</source>
        <translation>평가만 하는 구성에서 켜고, 학습 중의 손실로 충분하면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>예측 결과 저장</translation>
    </message>
    <message>
        <source>Turn it on to read answers, not only numbers; it needs generation while evaluating. Turn it off for the loss alone.</source>
        <translation>숫자뿐 아니라 답변도 읽으려면 켜십시오. 평가 시 생성이 필요합니다. 손실만 필요하면 끄십시오.</translation>
    </message>
    <message>
        <source>Turn it on for tasks with one right answer. Leave it off for open answers, or if you need the loss, which it replaces. Not with token accuracy.</source>
        <translation>정답이 하나인 과제에서 켜십시오. 열린 답변이거나 손실이 필요하면 꺼 두십시오. 켜면 손실을 측정하지 않습니다. 토큰 정확도와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Leave it empty and use the maximum of new tokens, which decides in every case; raise that if answers break off.</source>
        <translation>비워 두고 최대 새 토큰 수를 사용하십시오. 모든 경우에 그 값이 결정합니다. 답변이 끊기면 그 값을 늘리십시오.</translation>
    </message>
    <message>
        <source>Leave it empty and use the number of beams among the generation settings, which decides in every case.</source>
        <translation>비워 두고 생성 설정의 빔 수를 사용하십시오. 모든 경우에 그 값이 결정합니다.</translation>
    </message>
    <message>
        <source>Turn it on only if evaluation of an fp32 model does not fit. Leave it off for bf16 models, which gain nothing.</source>
        <translation>fp32 모델의 평가가 메모리에 들어가지 않을 때만 켜십시오. 얻는 것이 없는 bf16 모델에서는 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Turn it on only on GPUs without bf16, if evaluation does not fit. Turn it off if the evaluation loss becomes infinite.</source>
        <translation>bf16이 없는 GPU에서 평가가 메모리에 들어가지 않을 때만 켜십시오. 평가 손실이 무한대가 되면 끄십시오.</translation>
    </message>
    <message>
        <source>Choose an empty folder on a disk with room for the whole model. Give the adapter and the chat template too, so that the files answer correctly elsewhere.</source>
        <translation>모델 전체가 들어갈 공간이 있는 디스크의 빈 폴더를 선택하십시오. 파일이 다른 곳에서도 올바르게 답하도록 어댑터와 채팅 템플릿도 지정하십시오.</translation>
    </message>
    <message>
        <source>Max shard size</source>
        <translation>최대 샤드 크기</translation>
    </message>
    <message>
        <source>Keep 5. Lower it if files must be copied or uploaded over a poor connection; raise it for fewer files.</source>
        <translation>5를 그대로 두십시오. 느린 연결로 파일을 복사하거나 업로드해야 하면 줄이고, 파일 수를 줄이려면 늘리십시오.</translation>
    </message>
    <message>
        <source>Keep cpu, which needs no GPU memory. Take auto for large models if the GPU has room for them.</source>
        <translation>GPU 메모리가 필요 없는 cpu를 그대로 두십시오. 모델이 크고 GPU에 자리가 있으면 auto를 선택하십시오.</translation>
    </message>
    <message>
        <source>Export quantisation bits</source>
        <translation>내보내기 양자화 비트</translation>
    </message>
    <message>
        <source>4 is the usual trade; take 8 for less loss, 3 or 2 only if nothing else fits. Merge first and quantise in a second export. Leave it empty for full precision.</source>
        <translation>4가 일반적인 절충입니다. 손실을 줄이려면 8, 다른 방법이 없을 때만 3이나 2를 선택하십시오. 먼저 병합하고 두 번째 내보내기에서 양자화하십시오. 전체 정밀도로 내보내려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Export quantisation data</source>
        <translation>내보내기 양자화 데이터셋</translation>
    </message>
    <message>
        <source>Use texts like those the model will write; your training data is good. Change it if answers get worse in one language or style only.</source>
        <translation>모델이 쓸 텍스트와 비슷한 것을 사용하십시오. 학습 데이터면 좋습니다. 한 언어나 문체에서만 답변이 나빠지면 바꾸십시오.</translation>
    </message>
    <message>
        <source>Export quantisation samples</source>
        <translation>내보내기 양자화 샘플 수</translation>
    </message>
    <message>
        <source>How many texts GPTQ looks at.</source>
        <translation>GPTQ가 살펴보는 텍스트의 수입니다.</translation>
    </message>
    <message>
        <source>128 suffices. Raise it at 3 or 2 bits, or for texts of many kinds; lower it if memory or time runs short.</source>
        <translation>128이면 충분합니다. 3비트나 2비트, 또는 여러 종류의 텍스트에서는 늘리고, 메모리나 시간이 부족하면 줄이십시오.</translation>
    </message>
    <message>
        <source>Export quantisation length</source>
        <translation>내보내기 양자화 길이</translation>
    </message>
    <message>
        <source>1,024 suffices for most models. Raise it only if the model is used on long inputs; lower it if memory runs short.</source>
        <translation>대부분의 모델에는 1,024면 충분합니다. 모델을 긴 입력에 쓸 때만 늘리고, 메모리가 부족하면 줄이십시오.</translation>
    </message>
    <message>
        <source>Leave it off: old .bin files can run code when they are opened. Turn it on only for a program that reads nothing else.</source>
        <translation>꺼 두십시오. 오래된 .bin 파일은 열 때 코드를 실행할 수 있습니다. 다른 형식을 읽지 못하는 프로그램에만 켜십시오.</translation>
    </message>
    <message>
        <source>Leave it empty and upload the folder yourself, after looking at what is in it. Fill it in only in exported commands that run unattended.</source>
        <translation>비워 두고, 폴더의 내용을 확인한 뒤 직접 업로드하십시오. 사람 없이 실행되는 내보낸 명령에서만 지정하십시오.</translation>
    </message>
    <message>
        <source>512 suits most answers. Raise it if answers break off and for reasoning models, whose thoughts are long; lower it to save time in evaluation.</source>
        <translation>대부분의 답변에는 512가 알맞습니다. 답변이 끊기거나 사고 과정이 긴 추론 모델이면 늘리고, 평가 시간을 아끼려면 줄이십시오.</translation>
    </message>
    <message>
        <source>Turn it off for exact tasks and for tests that must repeat; turn it on for varied text, and set the temperature then.</source>
        <translation>정확해야 하는 과제나 재현되어야 하는 시험에서는 끄십시오. 다양한 텍스트가 필요하면 켜고 온도를 설정하십시오.</translation>
    </message>
    <message>
        <source>0.1 to 0.3 for facts and code, 0.7 to 1 for prose. Lower it if answers invent, raise it if they are all alike. It acts only with sampling.</source>
        <translation>사실과 코드는 0.1~0.3, 산문은 0.7~1입니다. 답변이 지어내면 낮추고, 모두 비슷하면 높이십시오. 샘플링을 켰을 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>0.7 to 0.95. Lower it if answers wander off, raise it for variety; change it or the temperature, not both at once. It acts only with sampling.</source>
        <translation>0.7~0.95입니다. 답변이 옆길로 새면 낮추고, 다양성이 필요하면 높이십시오. 이 값과 온도를 한꺼번에 바꾸지 마십시오. 샘플링을 켰을 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>50 is harmless. Lower it to 20 for stricter answers; raise it, or take 0, and leave the choice to top-p. It acts only with sampling.</source>
        <translation>50이면 무난합니다. 더 엄격한 답변에는 20으로 낮추십시오. 높이거나 0으로 하면 선택을 Top-p에 맡깁니다. 샘플링을 켰을 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>Keep 1. With several beams raise it if answers are too short, lower it if they are too long.</source>
        <translation>1을 그대로 두십시오. 빔이 여러 개일 때 답변이 너무 짧으면 높이고, 너무 길면 낮추십시오.</translation>
    </message>
    <message>
        <source>Keep 1 for chat. Raise it to about 4 in exported commands for translation-like tasks with one right answer; lower it if answers are dull or slow.</source>
        <translation>채팅에서는 1을 그대로 두십시오. 번역처럼 정답이 하나인 과제라면 내보낸 명령에서 4 정도로 늘리고, 답변이 밋밋하거나 느리면 줄이십시오.</translation>
    </message>
    <message>
        <source>Leave it and set the new tokens instead. If you use it, raise it until prompt and answer fit.</source>
        <translation>그대로 두고 대신 새 토큰 수를 설정하십시오. 이 값을 쓴다면 프롬프트와 답변이 들어갈 때까지 늘리십시오.</translation>
    </message>
    <message>
        <source>Skip special tokens</source>
        <translation>특수 토큰 제외</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off to see whether the model ends its turns correctly, for example with a doubtful template.</source>
        <translation>켜 두십시오. 템플릿이 의심스러울 때처럼 모델이 턴을 올바르게 끝내는지 보려면 끄십시오.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off in exported commands only to find faults, or when the cache of very long texts does not fit.</source>
        <translation>켜 두십시오. 문제를 찾거나 매우 긴 텍스트의 캐시가 메모리에 들어가지 않을 때만 내보낸 명령에서 끄십시오.</translation>
    </message>
    <message>
        <source>Take vllm or sglang in exported commands for serving many users; keep huggingface for training and for one user.</source>
        <translation>여러 사용자에게 제공하려면 내보낸 명령에서 vllm이나 sglang을 선택하십시오. 학습하거나 사용자가 한 명이면 huggingface를 그대로 두십시오.</translation>
    </message>
    <message>
        <source>Keep auto. Take float32 to compare numbers exactly, float16 for GPUs without bf16.</source>
        <translation>auto를 그대로 두십시오. 숫자를 정확히 비교하려면 float32, bf16이 없는 GPU에서는 float16을 선택하십시오.</translation>
    </message>
    <message>
        <source>Freeze vision tower</source>
        <translation>비전 타워 동결</translation>
    </message>
    <message>
        <source>Leaves the part of the model that looks at pictures as it is.</source>
        <translation>모델에서 이미지를 보는 부분을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Keep it on. Turn it off for pictures of a very different kind, such as X-rays, with thousands of examples and a low learning rate.</source>
        <translation>켜 두십시오. X선처럼 종류가 매우 다른 이미지를 수천 개의 예시와 낮은 학습률로 가르칠 때 끄십시오.</translation>
    </message>
    <message>
        <source>Freeze multi-modal projector</source>
        <translation>멀티모달 프로젝터 동결</translation>
    </message>
    <message>
        <source>Keep it on for tuning. Turn it off when a new vision tower is joined to a language model, or together with the tower.</source>
        <translation>파인튜닝에서는 켜 두십시오. 새 비전 타워를 언어 모델에 연결할 때나 비전 타워와 함께 학습할 때 끄십시오.</translation>
    </message>
    <message>
        <source>Off: a little more, as the layer is small.</source>
        <translation>끔: 레이어가 작으므로 조금만 늘어납니다.</translation>
    </message>
    <message>
        <source>Freeze language model</source>
        <translation>언어 모델 동결</translation>
    </message>
    <message>
        <source>Turn it on to teach a model to see without touching how it writes; unfreeze the tower or projector then. Leave it off to tune answers.</source>
        <translation>글을 쓰는 방식은 건드리지 않고 모델에 보는 법을 가르치려면 켜고, 비전 타워나 프로젝터의 동결을 해제하십시오. 답변을 파인튜닝하려면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Image max pixels</source>
        <translation>이미지 최대 픽셀</translation>
    </message>
    <message>
        <source>Lower it if memory is short; raise it if small print matters, and the cutoff length with it. 589,824 is 768 by 768.</source>
        <translation>메모리가 부족하면 줄이고, 작은 글자가 중요하면 컷오프 길이와 함께 늘리십시오. 589,824는 768 × 768입니다.</translation>
    </message>
    <message>
        <source>Image min pixels</source>
        <translation>이미지 최소 픽셀</translation>
    </message>
    <message>
        <source>Keep 1,024, which is 32 by 32. Raise it if tiny icons must be read; lower it if many tiny pictures take too many tokens.</source>
        <translation>32 × 32에 해당하는 1,024를 그대로 두십시오. 아주 작은 아이콘을 읽어야 하면 늘리고, 작은 이미지가 많아 토큰을 너무 많이 차지하면 줄이십시오.</translation>
    </message>
    <message>
        <source>Enlarging adds no detail, but some models need a minimum.</source>
        <translation>확대해도 세부가 늘어나지는 않지만, 일부 모델에는 최솟값이 필요합니다.</translation>
    </message>
    <message>
        <source>Video max pixels</source>
        <translation>동영상 최대 픽셀</translation>
    </message>
    <message>
        <source>Keep 65,536, which is 256 by 256. Raise it in small steps if writing must be read, as frames are many; lower it if memory is short.</source>
        <translation>256 × 256에 해당하는 65,536을 그대로 두십시오. 글자를 읽어야 하면 프레임이 많으므로 조금씩 늘리고, 메모리가 부족하면 줄이십시오.</translation>
    </message>
    <message>
        <source>Video min pixels</source>
        <translation>동영상 최소 픽셀</translation>
    </message>
    <message>
        <source>Keep 256, which is 16 by 16. Raise it only for a model that refuses small frames; lower values hardly save anything.</source>
        <translation>16 × 16에 해당하는 256을 그대로 두십시오. 작은 프레임을 거부하는 모델에서만 늘리십시오. 줄여도 거의 아끼지 못합니다.</translation>
    </message>
    <message>
        <source>Video FPS</source>
        <translation>동영상 FPS</translation>
    </message>
    <message>
        <source>2 shows ordinary actions. Raise it for fast movement, lower it for long videos; the limit of frames still applies.</source>
        <translation>2면 일반적인 동작이 보입니다. 빠른 움직임에는 높이고 긴 동영상에는 낮추십시오. 프레임 제한은 그래도 적용됩니다.</translation>
    </message>
    <message>
        <source>Video max frames</source>
        <translation>동영상 최대 프레임</translation>
    </message>
    <message>
        <source>Lower it if memory is short; raise it for long videos with many events. 128 is two frames a second for about a minute.</source>
        <translation>메모리가 부족하면 줄이고, 사건이 많은 긴 동영상에는 늘리십시오. 128은 초당 두 프레임으로 약 1분입니다.</translation>
    </message>
    <message>
        <source>No effect, but the earlier result is lost.</source>
        <translation>영향은 없지만 이전 결과가 사라집니다.</translation>
    </message>
    <message>
        <source>The checkpoint folder to continue from, with optimizer, LR scheduler, random state and position in the data.</source>
        <translation>이어서 학습할 체크포인트 폴더입니다. 옵티마이저, LR 스케줄러, 난수 상태, 데이터 위치까지 복원합니다.</translation>
    </message>
    <message>
        <source>Leave it empty: the latest checkpoint in the output folder is found by itself. Name one to go back to an earlier step. Keep epochs and batch sizes as they were.</source>
        <translation>비워 두십시오. 출력 폴더의 최신 체크포인트를 자동으로 찾습니다. 더 이전 스텝으로 돌아가려면 지정하십시오. 에포크와 배치 크기는 이전과 같게 두십시오.</translation>
    </message>
    <message>
        <source>Logging steps</source>
        <translation>로깅 스텝</translation>
    </message>
    <message>
        <source>5 to 10 for short runs. Raise it for very long ones or a calmer curve; lower it to 1 to look for faults.</source>
        <translation>짧은 실행은 5~10입니다. 아주 긴 실행이나 더 차분한 곡선에는 늘리고, 문제를 찾을 때는 1로 줄이십시오.</translation>
    </message>
    <message>
        <source>Keep steps: without points there is no curve to watch. Take epoch for very many short epochs.</source>
        <translation>steps를 그대로 두십시오. 점이 없으면 지켜볼 곡선도 없습니다. 아주 짧은 에포크가 많으면 epoch를 선택하십시오.</translation>
    </message>
    <message>
        <source>No effect on the model; early stopping and evaluation do not depend on it.</source>
        <translation>모델에는 영향이 없으며, 조기 종료와 평가는 이 설정에 의존하지 않습니다.</translation>
    </message>
    <message>
        <source>Turn it on to see the loss at the start, and mistakes in the set-up, at once. Leave it off if the logging steps are few.</source>
        <translation>시작 시점의 손실과 설정의 실수를 바로 보려면 켜십시오. 로깅 스텝이 작으면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>No effect on the model; it hides a broken run.</source>
        <translation>모델에는 영향이 없지만, 망가진 실행이 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>Save steps</source>
        <translation>저장 스텝</translation>
    </message>
    <message>
        <source>Lower it if losing an interval would hurt; raise it, or limit the number of checkpoints, on small disks. It must be a multiple of the evaluation steps to keep the best.</source>
        <translation>한 간격을 잃는 것이 아깝다면 줄이고, 디스크가 작으면 늘리거나 체크포인트 수를 제한하십시오. 최적 모델을 유지하려면 평가 스텝의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>steps for long epochs, epoch for short ones. best needs an evaluation strategy; no leaves nothing to resume.</source>
        <translation>에포크가 길면 steps, 짧으면 epoch를 선택하십시오. best에는 평가 전략이 필요하고, no는 이어서 학습할 것을 남기지 않습니다.</translation>
    </message>
    <message>
        <source>2 or 3 suffice to go back. Raise it, or leave it empty, to compare steps later; lower it if the disk fills.</source>
        <translation>되돌아가는 데는 2나 3이면 충분합니다. 나중에 스텝을 비교하려면 늘리거나 비워 두고, 디스크가 차면 줄이십시오.</translation>
    </message>
    <message>
        <source>No effect, but deleted steps cannot be compared.</source>
        <translation>영향은 없지만 삭제한 스텝은 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Leaves optimizer, LR scheduler and random state out of checkpoints.</source>
        <translation>체크포인트에서 옵티마이저, LR 스케줄러, 난수 상태를 제외합니다.</translation>
    </message>
    <message>
        <source>Turn it on if disk is short and the run will not be resumed. Leave it off for long runs.</source>
        <translation>디스크가 부족하고 실행을 이어서 학습하지 않을 것이면 켜십시오. 긴 실행에서는 꺼 두십시오.</translation>
    </message>
    <message>
        <source>In LLaMA-Factory, draws the curves of loss and evaluation loss as pictures into the output folder at the end.</source>
        <translation>LLaMA-Factory에서 실행이 끝날 때 손실과 평가 손실의 곡선을 출력 폴더에 이미지로 그립니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands to see whether training converges, as LLaMA Board does. Leave it off without a use for pictures; the chart here shows the curve live and exports it.</source>
        <translation>LLaMA Board처럼 학습이 수렴하는지 보려면 내보낸 명령에서 켜십시오. 이미지가 필요 없으면 꺼 두십시오. 여기서는 차트가 곡선을 실시간으로 보여 주고 내보냅니다.</translation>
    </message>
    <message>
        <source>Leave it off. Turn it on in exported commands only when skipping is slow, as with streamed data.</source>
        <translation>꺼 두십시오. 스트리밍 데이터처럼 건너뛰기가 느릴 때만 내보낸 명령에서 켜십시오.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when full tuning nearly fits, with pure bf16, without which it saves little. Leave it off if memory suffices. Not with LoRA, DeepSpeed, APOLLO or BAdam.</source>
        <translation>전체 파인튜닝이 아슬아슬하게 들어가지 않으면 내보낸 명령에서 순수 bf16과 함께 켜십시오. 순수 bf16 없이는 거의 아끼지 못합니다. 메모리가 충분하면 꺼 두십시오. LoRA, DeepSpeed, APOLLO, BAdam과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>GaLore update interval</source>
        <translation>GaLore 갱신 간격</translation>
    </message>
    <message>
        <source>200 is usual. Lower it if the loss stalls; raise it if the pauses for new projections cost too much.</source>
        <translation>200이 일반적입니다. 손실이 정체되면 줄이고, 새 투영을 위한 멈춤이 너무 부담되면 늘리십시오.</translation>
    </message>
    <message>
        <source>Keep 2 and tune the learning rate instead; both act alike. Lower it if the loss swings, raise it if it hardly falls.</source>
        <translation>2를 그대로 두고 대신 학습률을 조정하십시오. 둘은 비슷하게 작용합니다. 손실이 흔들리면 낮추고, 거의 내려가지 않으면 높이십시오.</translation>
    </message>
    <message>
        <source>GaLore modules</source>
        <translation>GaLore 모듈</translation>
    </message>
    <message>
        <source>Keep all. Leave a layer out only if its exact gradient matters and memory allows; it is then trained with plain AdamW.</source>
        <translation>all을 그대로 두십시오. 레이어의 정확한 그래디언트가 중요하고 메모리에 여유가 있을 때만 그 레이어를 빼십시오. 뺀 레이어는 일반 AdamW로 학습합니다.</translation>
    </message>
    <message>
        <source>Lets GaLore update each layer as soon as its gradient is there and free it. Not with gradient accumulation or several GPUs.</source>
        <translation>레이어의 그래디언트가 나오는 즉시 GaLore가 그 레이어를 갱신하고 그래디언트를 해제합니다. 그래디언트 누적이나 여러 GPU와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Turn it on if gradients are what does not fit. Leave it off if you need accumulation.</source>
        <translation>그래디언트 때문에 메모리가 부족하면 켜십시오. 누적이 필요하면 꺼 두십시오.</translation>
    </message>
    <message>
        <source>Turn it on like GaLore, with pure bf16; it is cheaper, as its projection is random. Leave it off if memory suffices. Not with LoRA, DeepSpeed, GaLore or BAdam.</source>
        <translation>GaLore처럼 순수 bf16과 함께 켜십시오. 투영이 무작위라서 비용이 더 적습니다. 메모리가 충분하면 꺼 두십시오. LoRA, DeepSpeed, GaLore, BAdam과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Raise it towards 256 for quality, lower it for memory; 1 works for the smallest memory, with a larger scale.</source>
        <translation>품질을 위해서는 256까지 높이고, 메모리를 위해서는 낮추십시오. 메모리가 가장 적을 때는 1도 작동하지만 스케일을 키워야 합니다.</translation>
    </message>
    <message>
        <source>APOLLO update interval</source>
        <translation>APOLLO 갱신 간격</translation>
    </message>
    <message>
        <source>200 is usual; with random projections it matters little. Lower it if the loss stalls, raise it with exact projections, which are slow.</source>
        <translation>200이 일반적이며, 무작위 투영에서는 거의 상관없습니다. 손실이 정체되면 줄이고, 느린 정확한 투영에서는 늘리십시오.</translation>
    </message>
    <message>
        <source>Multiplies the update of the layers that APOLLO projects.</source>
        <translation>APOLLO가 투영하는 레이어의 갱신에 곱하는 값입니다.</translation>
    </message>
    <message>
        <source>Smaller ranks need larger scales: 32 fits rank 16, 128 fits rank 1. Lower it if the loss swings, raise it if it hardly falls.</source>
        <translation>랭크가 작을수록 큰 스케일이 필요합니다. 랭크 16에는 32, 랭크 1에는 128이 알맞습니다. 손실이 흔들리면 낮추고, 거의 내려가지 않으면 높이십시오.</translation>
    </message>
    <message>
        <source>APOLLO modules</source>
        <translation>APOLLO 모듈</translation>
    </message>
    <message>
        <source>Keep all. Leave a layer out only if it learns badly and memory allows; it is then trained with plain AdamW.</source>
        <translation>all을 그대로 두십시오. 어떤 레이어가 잘 배우지 못하고 메모리에 여유가 있을 때만 그 레이어를 빼십시오. 뺀 레이어는 일반 AdamW로 학습합니다.</translation>
    </message>
    <message>
        <source>Lets APOLLO update each layer as soon as its gradient is there, then free it. It excludes gradient accumulation and several GPUs.</source>
        <translation>레이어의 그래디언트가 나오는 즉시 APOLLO가 그 레이어를 갱신한 뒤 그래디언트를 해제합니다. 그래디언트 누적과 여러 GPU는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands when full tuning does not fit on one GPU. Leave it off if it fits. Not with LoRA, GaLore or APOLLO.</source>
        <translation>전체 파인튜닝이 GPU 하나에 들어가지 않으면 내보낸 명령에서 켜십시오. 들어가면 꺼 두십시오. LoRA, GaLore, APOLLO와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep layer, which saves the most and works over several GPUs with DeepSpeed stage 3. Take ratio to spread the work over the model, on one GPU.</source>
        <translation>가장 많이 아끼고 DeepSpeed stage 3으로 여러 GPU에서도 작동하는 layer를 그대로 두십시오. GPU 하나에서 작업을 모델 전체로 분산하려면 ratio를 선택하십시오.</translation>
    </message>
    <message>
        <source>BAdam switch mode</source>
        <translation>BAdam 전환 모드</translation>
    </message>
    <message>
        <source>Keep ascending. Take random for many short turns, descending to start near the output, fixed only for experiments.</source>
        <translation>ascending을 그대로 두십시오. 짧은 차례를 여러 번 돌리려면 random, 출력 쪽에서 시작하려면 descending을 선택하고, fixed는 실험에만 쓰십시오.</translation>
    </message>
    <message>
        <source>Hardly any effect in long runs; fixed trains one block only.</source>
        <translation>긴 실행에서는 영향이 거의 없습니다. fixed는 한 블록만 학습합니다.</translation>
    </message>
    <message>
        <source>BAdam switch interval</source>
        <translation>BAdam 전환 간격</translation>
    </message>
    <message>
        <source>Choose it so that every block has its turn: at most the steps of the run divided by the layers. Lower it in short runs, raise it in long ones.</source>
        <translation>모든 블록에 차례가 오도록 정하십시오. 실행의 스텝 수를 레이어 수로 나눈 값 이하가 적당합니다. 짧은 실행에서는 줄이고 긴 실행에서는 늘리십시오.</translation>
    </message>
    <message>
        <source>BAdam update ratio</source>
        <translation>BAdam 갱신 비율</translation>
    </message>
    <message>
        <source>0.05 is a start. Raise it for faster learning if memory allows; lower it if the run does not fit.</source>
        <translation>0.05로 시작하십시오. 메모리에 여유가 있으면 높여 더 빨리 학습하고, 실행이 메모리에 들어가지 않으면 낮추십시오.</translation>
    </message>
    <message>
        <source>Start with sigmoid; take simpo or orpo if memory is short. In LLaMA-Factory with trl 0.20 or newer, hinge, ipo and kto_pair compute sigmoid.</source>
        <translation>sigmoid로 시작하고, 메모리가 부족하면 simpo나 orpo를 선택하십시오. trl 0.20 이상을 쓰는 LLaMA-Factory에서는 hinge, ipo, kto_pair가 sigmoid로 계산됩니다.</translation>
    </message>
    <message>
        <source>Keep none to work offline: the Runs page keeps all curves. Name tensorboard in exported commands for local files, another service to share curves. PPO takes wandb, tensorboard or trackio only.</source>
        <translation>오프라인으로 작업하려면 none을 그대로 두십시오. 실행 페이지에 모든 곡선이 보관됩니다. 로컬 파일이 필요하면 내보낸 명령에서 tensorboard를, 곡선을 공유하려면 다른 서비스를 지정하십시오. PPO는 wandb, tensorboard, trackio만 지원합니다.</translation>
    </message>
    <message>
        <source>The name of the run in an external logger. Empty means the output folder.</source>
        <translation>외부 로거에 표시되는 실행 이름입니다. 비워 두면 출력 폴더를 사용합니다.</translation>
    </message>
    <message>
        <source>Say what is special about the run: data, method, rate. Leave it empty if the folder&apos;s name says so.</source>
        <translation>데이터, 방법, 학습률처럼 이 실행의 특징을 쓰십시오. 폴더 이름에 드러나면 비워 두십시오.</translation>
    </message>
    <message>
        <source>No effect; a clear name only helps you find a run again.</source>
        <translation>영향이 없으며, 이름이 명확하면 나중에 실행을 찾기 쉽습니다.</translation>
    </message>
    <message>
        <source>Leave it empty: files then go into the output folder. Set it only if one TensorBoard shows many runs.</source>
        <translation>비워 두면 파일이 출력 폴더에 저장됩니다. 한 TensorBoard에서 여러 실행을 볼 때만 설정하십시오.</translation>
    </message>
    <message>
        <source>Turn it on in exported commands if your team watches runs there. Leave it off for private data, or choose the local mode.</source>
        <translation>팀이 SwanLab에서 실행을 지켜본다면 내보낸 명령에서 켜십시오. 비공개 데이터에서는 꺼 두거나 로컬 모드를 선택하십시오.</translation>
    </message>
    <message>
        <source>Use one project for runs that you compare with each other; start another for a new task. LLaMA-Factory&apos;s own name is a usable default.</source>
        <translation>서로 비교할 실행에는 같은 프로젝트를 쓰고, 새 과제에는 새 프로젝트를 시작하십시오. LLaMA-Factory의 기본 이름을 그대로 써도 됩니다.</translation>
    </message>
    <message>
        <source>The name of this run in SwanLab. If it is empty, SwanLab chooses one.</source>
        <translation>SwanLab에 표시되는 이 실행의 이름입니다. 비워 두면 SwanLab이 정합니다.</translation>
    </message>
    <message>
        <source>Name what differs from other runs: data, method, learning rate. Leave it empty for trials you will not look up again.</source>
        <translation>데이터, 방법, 학습률처럼 다른 실행과 다른 점을 쓰십시오. 다시 찾아볼 일이 없는 시험이라면 비워 두십시오.</translation>
    </message>
    <message>
        <source>No effect; it only labels the curves.</source>
        <translation>영향이 없으며, 곡선에 이름을 붙일 뿐입니다.</translation>
    </message>
    <message>
        <source>The workspace of SwanLab that the run belongs to. Left empty, it is your own.</source>
        <translation>실행이 속하는 SwanLab 워크스페이스입니다. 비워 두면 본인의 워크스페이스입니다.</translation>
    </message>
    <message>
        <source>Name your team&apos;s workspace to share the run; leave it empty to keep the run to yourself.</source>
        <translation>실행을 공유하려면 팀의 워크스페이스를 지정하고, 혼자만 보려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Log in once with SwanLab&apos;s own program and leave this empty; fill it in only on a machine where you cannot.</source>
        <translation>SwanLab 프로그램으로 한 번 로그인하고 이 설정은 비워 두십시오. 로그인할 수 없는 컴퓨터에서만 지정하십시오.</translation>
    </message>
    <message>
        <source>Take local on machines without a network or for private data, cloud to watch the run from elsewhere.</source>
        <translation>네트워크가 없는 컴퓨터나 비공개 데이터에서는 local, 다른 곳에서 실행을 지켜보려면 cloud를 선택하십시오.</translation>
    </message>
    <message>
        <source>Raise it to 1.05 to 1.1 against loops; lower it if lists, code or names suffer. Loops after tuning often come from a wrong template.</source>
        <translation>같은 말을 되풀이하면 1.05~1.1로 높이고, 목록, 코드, 이름이 나빠지면 낮추십시오. 파인튜닝 후의 되풀이는 잘못된 템플릿 때문인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The folder for TensorBoard files. The trainer library marks this key as outdated.</source>
        <translation>TensorBoard 파일을 저장할 폴더입니다. 트레이너 라이브러리에서는 사용 중단 예정인 키입니다.</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two evaluations. Empty means the logging steps.</source>
        <translation>두 평가 사이의 스텝 수입니다. 1보다 작으면 전체 스텝에 대한 비율입니다. 비워 두면 로깅 스텝을 사용합니다.</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two points of the loss curve; each is the mean of the steps since the last.</source>
        <translation>손실 곡선의 두 점 사이의 스텝 수입니다. 1보다 작으면 전체 스텝에 대한 비율입니다. 각 점은 직전 점 이후 스텝들의 평균입니다.</translation>
    </message>
    <message>
        <source>Steps, or below 1 a share of all steps, between two checkpoints. The last step is always saved.</source>
        <translation>두 체크포인트 사이의 스텝 수입니다. 1보다 작으면 전체 스텝에 대한 비율입니다. 마지막 스텝은 항상 저장됩니다.</translation>
    </message>
    <message>
        <source>Loads a full reward model in 4 or 8 bits. Empty means unquantised.</source>
        <translation>전체 보상 모델을 4비트나 8비트로 불러옵니다. 비워 두면 양자화하지 않습니다.</translation>
    </message>
    <message>
        <source>Keep adamw_torch or its fused form; they differ in speed only. Take adamw_8bit if full tuning nearly fits. Paged forms give the same results; our engine does not page. GaLore, APOLLO, BAdam, Adam-mini and Muon have switches of their own.</source>
        <translation>adamw_torch나 그 융합 버전을 그대로 두십시오. 속도만 다릅니다. 전체 파인튜닝이 조금 모자라 들어가지 않으면 adamw_8bit를 쓰십시오. 페이징 방식은 결과가 같고, 자체 엔진은 페이징하지 않습니다. GaLore, APOLLO, BAdam, Adam-mini, Muon은 설정이 따로 있습니다.</translation>
    </message>
    <message>
        <source>8-bit forms learn nearly as AdamW does. Other rules need other learning rates.</source>
        <translation>8비트 방식은 AdamW와 거의 같게 학습합니다. 다른 규칙에는 다른 학습률이 필요합니다.</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, older name</source>
        <translation>AdamW(8비트, 이전 이름)</translation>
    </message>
    <message>
        <source>AdamW, 8-bit</source>
        <translation>AdamW(8비트)</translation>
    </message>
    <message>
        <source>AdamW, paged</source>
        <translation>AdamW(페이징)</translation>
    </message>
    <message>
        <source>AdamW, 8-bit, paged</source>
        <translation>AdamW(8비트, 페이징)</translation>
    </message>
    <message>
        <source>Our engine quantises as bitsandbytes does: nf4, with the scales quantised too.</source>
        <translation>자체 엔진은 bitsandbytes처럼 양자화합니다. nf4를 쓰고 스케일도 양자화합니다.</translation>
    </message>
    <message>
        <source>Our engine quantises to 4 bits and needs a GPU for it; a quantised GGUF file needs neither.</source>
        <translation>자체 엔진은 4비트로 양자화하며 이때 GPU가 필요합니다. 양자화된 GGUF 파일에는 양자화도 GPU도 필요 없습니다.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Batch size 1 with %1 accumulation steps</source>
        <translation>배치 크기 1, 그래디언트 누적 %1스텝</translation>
    </message>
    <message>
        <source>Compute in bf16</source>
        <translation>bf16으로 연산</translation>
    </message>
    <message>
        <source>Hold the frozen weights in 4 bits</source>
        <translation>동결된 가중치를 4비트로 보관</translation>
    </message>
    <message>
        <source>Train a LoRA adapter instead of the whole model</source>
        <translation>모델 전체 대신 LoRA 어댑터 학습</translation>
    </message>
    <message>
        <source>Cut rows at %1 tokens</source>
        <translation>행을 %1토큰에서 자르기</translation>
    </message>
    <message>
        <source>Keep the optimizer&apos;s moments in 8 bits</source>
        <translation>옵티마이저 모멘트를 8비트로 유지</translation>
    </message>
    <message>
        <source>%1 of %2 layers are computed twice</source>
        <translation>%2개 레이어 중 %1개를 두 번 계산합니다</translation>
    </message>
    <message>
        <source>feed-forward blocks take %1 tokens at a time</source>
        <translation>피드포워드 블록이 한 번에 토큰 %1개를 처리합니다</translation>
    </message>
    <message>
        <source>what layers keep waits in main memory</source>
        <translation>레이어가 남기는 값은 주 메모리에 둡니다</translation>
    </message>
    <message>
        <source>the embedding stays in main memory</source>
        <translation>임베딩은 주 메모리에 둡니다</translation>
    </message>
    <message>
        <source>weights are brought in layer by layer</source>
        <translation>가중치를 레이어별로 가져옵니다</translation>
    </message>
    <message>
        <source>rows go through the model one by one</source>
        <translation>행을 하나씩 모델에 통과시킵니다</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Chat or instructions, LoRA</source>
        <translation>대화 또는 지시, LoRA</translation>
    </message>
    <message>
        <source>The usual start for questions and answers: 5e-5, three epochs, rank 8, batches of 16.</source>
        <translation>질문과 답변 데이터의 일반적인 출발점입니다. 5e-5, 3에포크, 랭크 8, 배치 16입니다.</translation>
    </message>
    <message>
        <source>A small dataset</source>
        <translation>작은 데이터셋</translation>
    </message>
    <message>
        <source>More epochs for little data, with 15 % of the rows held back and evaluated after each epoch, so that overfitting shows.</source>
        <translation>데이터가 적을 때 에포크를 늘립니다. 행의 15%를 떼어 두고 에포크마다 평가하여 과적합을 드러냅니다.</translation>
    </message>
    <message>
        <source>A large dataset</source>
        <translation>큰 데이터셋</translation>
    </message>
    <message>
        <source>Two epochs are enough for much data; 5 % of the rows are evaluated every 100 steps.</source>
        <translation>데이터가 많으면 2에포크로 충분합니다. 행의 5%를 100스텝마다 평가합니다.</translation>
    </message>
    <message>
        <source>Careful, keep what the model knows</source>
        <translation>신중하게, 기존 지식 유지</translation>
    </message>
    <message>
        <source>LoRA with a lower learning rate and some dropout, so that the model forgets less.</source>
        <translation>학습률을 낮추고 드롭아웃을 약간 준 LoRA로, 모델이 덜 잊어버립니다.</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>전체 파라미터</translation>
    </message>
    <message>
        <source>All weights are trained at 1e-5, which needs several times the memory of LoRA.</source>
        <translation>모든 가중치를 1e-5로 학습합니다. LoRA의 몇 배에 이르는 메모리가 필요합니다.</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>추가 사전 학습</translation>
    </message>
    <message>
        <source>Plain text in full rows, read once with LoRA of rank 16: for LLaMA-Factory only.</source>
        <translation>일반 텍스트로 가득 채운 행을 랭크 16의 LoRA로 한 번만 학습합니다. LLaMA-Factory 전용입니다.</translation>
    </message>
    <message>
        <source>8 GB card</source>
        <translation>8 GB 카드</translation>
    </message>
    <message>
        <source>LoRA on weights in 4 bits, one row of at most 1,024 tokens at a time.</source>
        <translation>4비트 가중치에 LoRA를 쓰고, 최대 1,024토큰의 행을 한 번에 하나씩 처리합니다.</translation>
    </message>
    <message>
        <source>12 GB card</source>
        <translation>12 GB 카드</translation>
    </message>
    <message>
        <source>LoRA on weights in 4 bits, one row of at most 2,048 tokens at a time.</source>
        <translation>4비트 가중치에 LoRA를 쓰고, 최대 2,048토큰의 행을 한 번에 하나씩 처리합니다.</translation>
    </message>
    <message>
        <source>24 GB card</source>
        <translation>24 GB 카드</translation>
    </message>
    <message>
        <source>Weights as they are, one row of at most 2,048 tokens at a time.</source>
        <translation>가중치는 그대로 두고, 최대 2,048토큰의 행을 한 번에 하나씩 처리합니다.</translation>
    </message>
    <message>
        <source>48 GB or more</source>
        <translation>48 GB 이상</translation>
    </message>
    <message>
        <source>Weights as they are, two rows of at most 4,096 tokens at a time.</source>
        <translation>가중치는 그대로 두고, 최대 4,096토큰의 행을 한 번에 두 개씩 처리합니다.</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>과제별</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>그래픽 카드별</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Change %1 and %2</source>
        <translation>%1 및 %2 변경</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 비우기</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 끄기</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>%1 켜기</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 값을 %2(으)로 설정</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 초기화</translation>
    </message>
    <message>
        <source>Adapters can be given with the lora method only.</source>
        <translation>어댑터는 lora 방법에서만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Quantised weights cannot be trained themselves: use lora, or no quantisation.</source>
        <translation>양자화된 가중치 자체는 학습할 수 없습니다. lora를 사용하거나 양자화를 해제하십시오.</translation>
    </message>
    <message>
        <source>PiSSA takes weights apart and cannot do so with quantised ones.</source>
        <translation>PiSSA는 가중치를 분해하므로 양자화된 가중치에는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The vocabulary of a quantised model cannot be resized.</source>
        <translation>양자화된 모델의 어휘 크기는 조정할 수 없습니다.</translation>
    </message>
    <message>
        <source>A new adapter needs the old one merged first, which quantised weights do not allow.</source>
        <translation>새 어댑터를 만들려면 먼저 기존 어댑터를 병합해야 하는데, 양자화된 가중치에는 병합할 수 없습니다.</translation>
    </message>
    <message>
        <source>A quantised model takes one adapter only.</source>
        <translation>양자화된 모델에는 어댑터를 하나만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>bitsandbytes quantises to 4 or 8 bits.</source>
        <translation>bitsandbytes는 4비트 또는 8비트로만 양자화합니다.</translation>
    </message>
    <message>
        <source>HQQ quantises to 1 to 6 or to 8 bits.</source>
        <translation>HQQ는 1~6비트 또는 8비트로만 양자화합니다.</translation>
    </message>
    <message>
        <source>EETQ quantises to 8 bits.</source>
        <translation>EETQ는 8비트로만 양자화합니다.</translation>
    </message>
    <message>
        <source>vLLM answers with models of the sft stage only.</source>
        <translation>vLLM은 sft 단계의 모델에만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>vLLM cannot quantise while loading.</source>
        <translation>vLLM은 불러오면서 양자화할 수 없습니다.</translation>
    </message>
    <message>
        <source>vLLM takes no RoPE scaling here.</source>
        <translation>여기서 vLLM은 RoPE 스케일링을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>vLLM takes one adapter only.</source>
        <translation>vLLM에는 어댑터를 하나만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is above the usual 5e-5 for LoRA: the loss may oscillate.</source>
        <translation>학습률 %1: LoRA의 일반적인 값 5e-5보다 높아 손실이 진동할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is above the usual 1e-5 when whole weights are trained.</source>
        <translation>학습률 %1: 전체 가중치를 학습할 때의 일반적인 값 1e-5보다 높습니다.</translation>
    </message>
    <message>
        <source>%1 is so small that the model will hardly learn.</source>
        <translation>학습률 %1: 너무 낮아 모델이 거의 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>More than 10 epochs usually overfit.</source>
        <translation>10에포크를 넘으면 대개 과적합됩니다.</translation>
    </message>
    <message>
        <source>The maximum of steps decides; the number of epochs is not used.</source>
        <translation>최대 스텝이 우선하며 에포크 수는 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>Less than one row in a hundred: the evaluation loss will be noisy.</source>
        <translation>전체 행의 1 %에 못 미쳐 평가 손실의 변동이 커집니다.</translation>
    </message>
    <message>
        <source>A large part of the data is held back from training.</source>
        <translation>데이터의 많은 부분이 학습에서 제외됩니다.</translation>
    </message>
    <message>
        <source>Rows are held back but never evaluated.</source>
        <translation>검증용으로 떼어 둔 행을 한 번도 평가하지 않습니다.</translation>
    </message>
    <message>
        <source>Memory grows with the longest sample. The 95th or 99th percentile of the data is usually enough.</source>
        <translation>메모리는 가장 긴 샘플에 따라 늘어납니다. 대개 데이터 길이의 95번째 또는 99번째 백분위수면 충분합니다.</translation>
    </message>
    <message>
        <source>Most answers will be cut off, and the model will learn to stop early.</source>
        <translation>답변 대부분이 잘려 모델이 일찍 끝내도록 학습됩니다.</translation>
    </message>
    <message>
        <source>fp16 needs a GPU.</source>
        <translation>fp16에는 GPU가 필요합니다.</translation>
    </message>
    <message>
        <source>The model&apos;s name says it is a base model. It has not seen this chat template: start from the instruct model, or train longer and use the same template in chat.</source>
        <translation>이름으로 보아 베이스 모델이므로 이 채팅 템플릿을 본 적이 없습니다. 인스트럭트 모델에서 시작하거나, 더 오래 학습하고 채팅에서도 같은 템플릿을 사용하십시오.</translation>
    </message>
    <message>
        <source>Alpha is usually one to four times the rank.</source>
        <translation>알파는 보통 랭크의 1~4배입니다.</translation>
    </message>
    <message>
        <source>8 to 16 is usual. Ranks this high learn as they should only with rank-stabilised LoRA.</source>
        <translation>일반적인 값은 8~16입니다. 이렇게 높은 랭크는 rsLoRA를 사용해야 제대로 학습합니다.</translation>
    </message>
    <message>
        <source>Dropout above 0.1 slows learning; at 1 the adapter learns nothing.</source>
        <translation>드롭아웃이 0.1을 넘으면 학습이 느려지고, 1이면 어댑터가 아무것도 학습하지 못합니다.</translation>
    </message>
    <message>
        <source>Packed samples see each other. Keep them apart for conversations.</source>
        <translation>패킹된 샘플은 서로를 참조합니다. 대화 데이터에서는 니트 패킹으로 분리하십시오.</translation>
    </message>
    <message>
        <source>An effective batch below 4 makes noisy steps; accumulation costs no memory.</source>
        <translation>유효 배치가 4보다 작으면 스텝의 노이즈가 커집니다. 그래디언트 누적은 메모리를 더 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Few, large steps: a small dataset is over before the model has learned.</source>
        <translation>스텝이 적고 크면 작은 데이터셋은 모델이 배우기 전에 끝납니다.</translation>
    </message>
    <message>
        <source>The constant schedule has no warmup.</source>
        <translation>constant 스케줄에는 웜업이 없습니다.</translation>
    </message>
    <message>
        <source>A dataset is named twice, so its rows count twice.</source>
        <translation>같은 데이터셋을 두 번 지정하여 그 행이 두 번 계산됩니다.</translation>
    </message>
    <message>
        <source>5 is the usual noise; above 15 answers lose their facts.</source>
        <translation>일반적인 노이즈는 5이며, 15를 넘으면 답변의 사실이 흐려집니다.</translation>
    </message>
    <message>
        <source>Without an output folder the result goes to trainer_output.</source>
        <translation>출력 폴더를 지정하지 않으면 결과가 trainer_output에 저장됩니다.</translation>
    </message>
    <message>
        <source>A validation share needs a dataset to be taken from.</source>
        <translation>검증 비율을 적용할 데이터셋이 필요합니다.</translation>
    </message>
    <message>
        <source>Give a validation share or an evaluation dataset, not both.</source>
        <translation>검증 비율과 평가 데이터셋 중 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>Mixing shares are numbers separated by commas, and need a strategy that interleaves.</source>
        <translation>혼합 비율은 쉼표로 구분한 숫자이며, 교차 방식의 혼합 전략이 필요합니다.</translation>
    </message>
    <message>
        <source>There must be one mixing share for each training set.</source>
        <translation>학습 데이터셋마다 혼합 비율이 하나씩 있어야 합니다.</translation>
    </message>
    <message>
        <source>There must be one mixing share for each evaluation set too.</source>
        <translation>평가 데이터셋에도 혼합 비율이 하나씩 있어야 합니다.</translation>
    </message>
    <message>
        <source>Streaming does not know how many rows there are: give a number of validation rows.</source>
        <translation>스트리밍에서는 전체 행 수를 알 수 없습니다. 검증에 쓸 행 수를 지정하십시오.</translation>
    </message>
    <message>
        <source>Streaming cannot stop after a number of rows: limit the steps instead.</source>
        <translation>스트리밍은 행 수로 멈출 수 없습니다. 대신 스텝 수를 제한하십시오.</translation>
    </message>
    <message>
        <source>Training on the last answer only and training on prompts exclude each other.</source>
        <translation>마지막 답변만 학습하는 설정과 프롬프트도 학습하는 설정은 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Trackio needs a project name.</source>
        <translation>Trackio에는 프로젝트 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Answers are generated in the sft stage only.</source>
        <translation>답변은 sft 단계에서만 생성됩니다.</translation>
    </message>
    <message>
        <source>Packing without mixing works in the sft stage only.</source>
        <translation>니트 패킹은 sft 단계에서만 작동합니다.</translation>
    </message>
    <message>
        <source>Which tokens are trained can be chosen in the sft stage only.</source>
        <translation>학습할 토큰은 sft 단계에서만 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Predictions are answers: switch generation on to save them.</source>
        <translation>예측 결과는 생성된 답변입니다. 저장하려면 생성을 켜십시오.</translation>
    </message>
    <message>
        <source>Reward and PPO runs cannot go back to their best checkpoint.</source>
        <translation>보상 모델과 PPO 실행은 최적 체크포인트로 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>PPO can only train.</source>
        <translation>PPO는 학습만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>PPO does not go with shifted attention.</source>
        <translation>PPO는 S² 어텐션과 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>KTransformers cannot share the model with a reward adapter.</source>
        <translation>KTransformers는 모델을 보상 어댑터와 공유할 수 없습니다.</translation>
    </message>
    <message>
        <source>Unsloth cannot share the model with a reward adapter.</source>
        <translation>Unsloth는 모델을 보상 어댑터와 공유할 수 없습니다.</translation>
    </message>
    <message>
        <source>PPO reports to wandb, tensorboard or trackio only.</source>
        <translation>PPO는 wandb, tensorboard, trackio에만 기록합니다.</translation>
    </message>
    <message>
        <source>Several GPUs are visible to one process. Start through torchrun, or show it one GPU with CUDA_VISIBLE_DEVICES=0.</source>
        <translation>한 프로세스에 GPU가 여러 개 보입니다. torchrun으로 시작하거나 CUDA_VISIBLE_DEVICES=0으로 GPU를 하나만 보이게 하십시오.</translation>
    </message>
    <message>
        <source>DeepSpeed needs a distributed launch: set FORCE_TORCHRUN=1.</source>
        <translation>DeepSpeed는 분산 실행이 필요합니다. FORCE_TORCHRUN=1을 설정하십시오.</translation>
    </message>
    <message>
        <source>Streaming has no known end: give the number of steps.</source>
        <translation>스트리밍은 끝을 알 수 없습니다. 스텝 수를 지정하십시오.</translation>
    </message>
    <message>
        <source>No dataset is chosen to train on.</source>
        <translation>학습할 데이터셋을 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>Evaluation needs rows: hold back a validation share, or name an evaluation dataset.</source>
        <translation>평가할 행이 필요합니다. 검증 비율을 정하거나 평가 데이터셋을 지정하십시오.</translation>
    </message>
    <message>
        <source>Answers cannot be generated under ZeRO stage 3.</source>
        <translation>ZeRO stage 3에서는 답변을 생성할 수 없습니다.</translation>
    </message>
    <message>
        <source>Evaluate by generated answers or by token accuracy, not both.</source>
        <translation>생성된 답변과 토큰 정확도 중 한 가지로만 평가하십시오.</translation>
    </message>
    <message>
        <source>A model that is spread by a device map cannot be trained.</source>
        <translation>장치 맵으로 분산된 모델은 학습할 수 없습니다.</translation>
    </message>
    <message>
        <source>PiSSA needs whole weights, which ZeRO stage 3 divides.</source>
        <translation>PiSSA에는 온전한 가중치가 필요한데, ZeRO stage 3은 이를 분할합니다.</translation>
    </message>
    <message>
        <source>This device has no bf16.</source>
        <translation>이 장치는 bf16을 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>Pure bf16 does not go with ZeRO stage 3.</source>
        <translation>순수 bf16은 ZeRO stage 3과 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>GaLore layer by layer runs in one process only.</source>
        <translation>GaLore 레이어별 갱신은 단일 프로세스에서만 실행됩니다.</translation>
    </message>
    <message>
        <source>APOLLO layer by layer runs in one process only.</source>
        <translation>APOLLO 레이어별 갱신은 단일 프로세스에서만 실행됩니다.</translation>
    </message>
    <message>
        <source>BAdam in ratio mode runs in one process only.</source>
        <translation>BAdam의 ratio 모드는 단일 프로세스에서만 실행됩니다.</translation>
    </message>
    <message>
        <source>BAdam over several processes needs ZeRO stage 3.</source>
        <translation>여러 프로세스에서 BAdam을 사용하려면 ZeRO stage 3이 필요합니다.</translation>
    </message>
    <message>
        <source>GaLore and APOLLO do not go with DeepSpeed.</source>
        <translation>GaLore와 APOLLO는 DeepSpeed와 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>FP8 training does not go with quantised weights.</source>
        <translation>FP8 학습은 양자화된 가중치와 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Training runs on the huggingface engine; others only answer.</source>
        <translation>학습은 huggingface 엔진에서만 실행되며, 다른 엔진은 추론만 합니다.</translation>
    </message>
    <message>
        <source>Unsloth does not go with ZeRO stage 3.</source>
        <translation>Unsloth는 ZeRO stage 3과 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>KTransformers does not go with ZeRO stage 3.</source>
        <translation>KTransformers는 ZeRO stage 3과 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The output folder holds a finished model. Choose another folder, or allow overwriting.</source>
        <translation>출력 폴더에 완성된 모델이 있습니다. 다른 폴더를 선택하거나 덮어쓰기를 허용하십시오.</translation>
    </message>
    <message>
        <source>A reference model is quantised to 4 or 8 bits, or not at all.</source>
        <translation>참조 모델은 4비트나 8비트로 양자화하거나 양자화하지 않아야 합니다.</translation>
    </message>
    <message>
        <source>A reward model is quantised to 4 or 8 bits, or not at all.</source>
        <translation>보상 모델은 4비트나 8비트로 양자화하거나 양자화하지 않아야 합니다.</translation>
    </message>
    <message>
        <source>PPO needs a reward model.</source>
        <translation>PPO에는 보상 모델이 필요합니다.</translation>
    </message>
    <message>
        <source>A reward model that is an adapter needs the lora method.</source>
        <translation>어댑터 형태의 보상 모델에는 lora 방법이 필요합니다.</translation>
    </message>
    <message>
        <source>A reward model of the oft kind needs the oft method.</source>
        <translation>oft 유형의 보상 모델에는 oft 방법이 필요합니다.</translation>
    </message>
    <message>
        <source>Label smoothing of DPO works with the sigmoid loss only.</source>
        <translation>DPO 레이블 스무딩은 sigmoid 손실에서만 작동합니다.</translation>
    </message>
    <message>
        <source>LLaMA Pro trains some layers and does not go with full tuning.</source>
        <translation>LLaMA Pro는 일부 레이어만 학습하므로 전체 파인튜닝과 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>GaLore, APOLLO and BAdam are for full tuning and do not go with LoRA.</source>
        <translation>GaLore, APOLLO, BAdam은 전체 파인튜닝용이며 LoRA와 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use one of GaLore, APOLLO and BAdam.</source>
        <translation>GaLore, APOLLO, BAdam 중 하나만 사용하십시오.</translation>
    </message>
    <message>
        <source>PiSSA changes the frozen weights, so the stages that compare with the starting model cannot use it.</source>
        <translation>PiSSA는 동결된 가중치를 바꾸므로 초기 모델과 비교하는 단계에서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>LoRA+ needs the lora method.</source>
        <translation>LoRA+에는 lora 방법이 필요합니다.</translation>
    </message>
    <message>
        <source>Rank-stabilised LoRA needs the lora method.</source>
        <translation>rsLoRA에는 lora 방법이 필요합니다.</translation>
    </message>
    <message>
        <source>DoRA needs the lora method.</source>
        <translation>DoRA에는 lora 방법이 필요합니다.</translation>
    </message>
    <message>
        <source>PiSSA needs the lora method.</source>
        <translation>PiSSA에는 lora 방법이 필요합니다.</translation>
    </message>
    <message>
        <source>A number is written in quotes where it is compared with another number. Write it without quotes.</source>
        <translation>다른 숫자와 비교할 숫자가 따옴표 안에 있습니다. 따옴표 없이 쓰십시오.</translation>
    </message>
    <message>
        <source>These settings take one text; write several names in it, separated by commas.</source>
        <translation>이 설정에는 텍스트 하나만 쓸 수 있습니다. 여러 이름은 쉼표로 구분하여 함께 쓰십시오.</translation>
    </message>
    <message>
        <source>The Accelerate options contain a name that Accelerate does not know.</source>
        <translation>Accelerate 옵션에 Accelerate가 모르는 이름이 있습니다.</translation>
    </message>
    <message>
        <source>No model is chosen. Name a model folder, a GGUF file or a hub name.</source>
        <translation>모델을 선택하지 않았습니다. 모델 폴더, GGUF 파일 또는 허브 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>The file of special tokens does not exist.</source>
        <translation>특수 토큰 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file of special tokens must map each token to its description, one per line.</source>
        <translation>특수 토큰 파일은 한 줄에 하나씩 토큰과 그 설명을 적어야 합니다.</translation>
    </message>
    <message>
        <source>The largest picture is smaller than the smallest one.</source>
        <translation>이미지 최대 픽셀이 최소 픽셀보다 작습니다.</translation>
    </message>
    <message>
        <source>The largest video frame is smaller than the smallest one.</source>
        <translation>동영상 최대 픽셀이 최소 픽셀보다 작습니다.</translation>
    </message>
    <message>
        <source>GPTQ needs texts to measure its error: name a dataset.</source>
        <translation>GPTQ가 오차를 측정하려면 텍스트가 필요합니다. 데이터셋을 지정하십시오.</translation>
    </message>
    <message>
        <source>Debug aids are underflow_overflow and tpu_metrics_debug.</source>
        <translation>디버그 도구는 underflow_overflow와 tpu_metrics_debug입니다.</translation>
    </message>
    <message>
        <source>FSDP takes these words: full_shard, shard_grad_op, no_shard, hybrid_shard, hybrid_shard_zero2, offload, auto_wrap.</source>
        <translation>FSDP에 쓸 수 있는 단어: full_shard, shard_grad_op, no_shard, hybrid_shard, hybrid_shard_zero2, offload, auto_wrap.</translation>
    </message>
    <message>
        <source>FSDP cannot only offload: say how to shard as well.</source>
        <translation>FSDP는 offload만으로 쓸 수 없습니다. 분할 방식도 지정하십시오.</translation>
    </message>
    <message>
        <source>full_shard and shard_grad_op exclude each other.</source>
        <translation>full_shard와 shard_grad_op는 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>FSDP takes one wrapping rule: by layer class or by size.</source>
        <translation>FSDP의 래핑 규칙은 레이어 클래스와 크기 중 하나만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Evaluating by steps needs an interval.</source>
        <translation>스텝 기준으로 평가하려면 간격이 필요합니다.</translation>
    </message>
    <message>
        <source>TF32 needs a GPU of the Ampere generation or newer.</source>
        <translation>TF32에는 Ampere 세대 이상의 GPU가 필요합니다.</translation>
    </message>
    <message>
        <source>The interval for emptying the cache is a whole number above 0.</source>
        <translation>캐시를 비우는 간격은 0보다 큰 정수여야 합니다.</translation>
    </message>
    <message>
        <source>Logging by steps needs an interval above 0.</source>
        <translation>스텝 기준으로 로그를 기록하려면 0보다 큰 간격이 필요합니다.</translation>
    </message>
    <message>
        <source>An interval above 1 is a whole number of steps.</source>
        <translation>1보다 큰 간격은 정수 스텝이어야 합니다.</translation>
    </message>
    <message>
        <source>To keep the best model, save in the rhythm in which you evaluate.</source>
        <translation>최적 모델을 유지하려면 평가와 같은 기준으로 저장하십시오.</translation>
    </message>
    <message>
        <source>To keep the best model, give both intervals in steps or both as a share of the run.</source>
        <translation>최적 모델을 유지하려면 두 간격을 모두 스텝으로 또는 모두 전체에 대한 비율로 지정하십시오.</translation>
    </message>
    <message>
        <source>To keep the best model, every save must fall on an evaluation.</source>
        <translation>최적 모델을 유지하려면 모든 저장 시점이 평가 시점과 겹쳐야 합니다.</translation>
    </message>
    <message>
        <source>fp16 and bf16 exclude each other.</source>
        <translation>fp16과 bf16은 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Evaluation in fp16 and in bf16 exclude each other.</source>
        <translation>fp16 평가와 bf16 평가는 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Lowering the rate on a plateau needs evaluations during training.</source>
        <translation>정체 시 감소 스케줄을 사용하려면 학습 중에 평가해야 합니다.</translation>
    </message>
    <message>
        <source>The greedy schedule needs evaluations during training.</source>
        <translation>탐욕 스케줄을 사용하려면 학습 중에 평가해야 합니다.</translation>
    </message>
    <message>
        <source>Warmup cannot be negative.</source>
        <translation>웜업은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>Preparing batches in advance needs at least one loader worker.</source>
        <translation>배치를 미리 준비하려면 로더 워커가 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>A Trackio space is named like owner/name.</source>
        <translation>Trackio 스페이스 이름은 owner/name 형식입니다.</translation>
    </message>
    <message>
        <source>Without a run name Trackio invents one.</source>
        <translation>실행 이름이 없으면 Trackio가 임의로 정합니다.</translation>
    </message>
    <message>
        <source>Exchanging weights in FP8 has no effect without FP8 training.</source>
        <translation>FP8 학습 없이는 FP8로 가중치를 교환해도 효과가 없습니다.</translation>
    </message>
    <message>
        <source>New tokens need trainable embeddings: both embedding tables are trained in full and saved.</source>
        <translation>새 토큰에는 학습 가능한 임베딩이 필요합니다. 두 임베딩 테이블을 모두 전부 학습하고 저장합니다.</translation>
    </message>
    <message>
        <source>With quantised weights, norms in fp32 make training steadier.</source>
        <translation>가중치를 양자화한 경우 정규화 레이어를 fp32로 두면 학습이 더 안정적입니다.</translation>
    </message>
    <message>
        <source>Without bf16 or fp16 a GPU trains several times slower.</source>
        <translation>bf16이나 fp16을 쓰지 않으면 GPU 학습이 몇 배 느려집니다.</translation>
    </message>
    <message>
        <source>GaLore and APOLLO save memory only together with pure bf16.</source>
        <translation>GaLore와 APOLLO는 순수 bf16과 함께 써야만 메모리를 절약합니다.</translation>
    </message>
    <message>
        <source>Scores of quantised weights are lower than those of the model itself.</source>
        <translation>양자화된 가중치의 점수는 원래 모델보다 낮습니다.</translation>
    </message>
    <message>
        <source>Evaluating preferences without a reference model compares the model with itself.</source>
        <translation>참조 모델 없이 선호를 평가하면 모델을 자기 자신과 비교하게 됩니다.</translation>
    </message>
    <message>
        <source>Layer by layer, gradients cannot be accumulated: LLaMA-Factory will stop when the run starts.</source>
        <translation>레이어별 갱신에서는 그래디언트를 누적할 수 없어, 실행을 시작할 때 LLaMA-Factory가 멈춥니다.</translation>
    </message>
    <message>
        <source>Streamed data cannot be saved: LLaMA-Factory will stop at the data.</source>
        <translation>스트리밍한 데이터는 저장할 수 없어, 데이터 처리 중에 LLaMA-Factory가 멈춥니다.</translation>
    </message>
    <message>
        <source>Merge the adapter in one export and quantise in a second: together LLaMA-Factory will stop.</source>
        <translation>한 번의 내보내기로 어댑터를 병합하고, 양자화는 다음 내보내기에서 하십시오. 함께 하면 LLaMA-Factory가 멈춥니다.</translation>
    </message>
    <message>
        <source>An adapter cannot be merged into quantised weights.</source>
        <translation>어댑터는 양자화된 가중치에 병합할 수 없습니다.</translation>
    </message>
    <message>
        <source>This schedule needs its minimum in the schedule options.</source>
        <translation>이 스케줄은 LR 스케줄러 옵션에 최솟값이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The schedule options are neither a JSON object nor the path of a file that holds one.</source>
        <translation>LR 스케줄러 옵션이 JSON 객체도, JSON 객체가 담긴 파일의 경로도 아닙니다.</translation>
    </message>
    <message>
        <source>The warmup ratio replaces the warmup steps.</source>
        <translation>웜업 비율이 웜업 스텝을 대신합니다.</translation>
    </message>
    <message>
        <source>Early stopping needs evaluations during training and a measure: without them the run stops at the start.</source>
        <translation>조기 종료에는 학습 중 평가와 기준 지표가 필요합니다. 없으면 실행이 시작하자마자 멈춥니다.</translation>
    </message>
    <message>
        <source>A validation share is below 1, a number of rows is a whole number from 2.</source>
        <translation>검증 비율은 1보다 작아야 하고, 행 수는 2 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The file that should hold these options does not exist.</source>
        <translation>이 옵션이 담겨 있어야 할 파일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The model file holds &quot;%1&quot;, which this model does not use.</source>
        <translation>모델 파일에 이 모델이 사용하지 않는 &quot;%1&quot; 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Row %1 of %2 is left out: %3</source>
        <translation>%2의 %1번째 행을 제외합니다: %3</translation>
    </message>
    <message>
        <source>%1 rows of %2 are left out in all.</source>
        <translation>%2에서 모두 %1행을 제외했습니다.</translation>
    </message>
    <message>
        <source>Continuing from step %1 (%2).</source>
        <translation>스텝 %1(%2)부터 이어서 학습합니다.</translation>
    </message>
    <message>
        <source>Stopping early: %1 evaluations brought no improvement.</source>
        <translation>조기 종료: 평가 %1회 동안 개선이 없었습니다.</translation>
    </message>
    <message>
        <source>The old checkpoint %1 cannot be deleted.</source>
        <translation>이전 체크포인트 %1 항목을 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>Taking the best weights, those of step %1.</source>
        <translation>가장 좋은 스텝 %1의 가중치를 사용합니다.</translation>
    </message>
    <message>
        <source>The GPU is not used: %1</source>
        <translation>GPU를 사용하지 않습니다: %1</translation>
    </message>
    <message>
        <source>Memory ran out (%1). The run goes on by a plan of %2.</source>
        <translation>메모리가 부족합니다(%1). %2짜리 계획으로 학습을 이어 갑니다.</translation>
    </message>
    <message>
        <source>To stay within the memory: %1.</source>
        <translation>메모리에 맞추기 위해: %1.</translation>
    </message>
    <message>
        <source>Step %1 is skipped: in fp16 its gradients overflowed. The loss scale is now %2.</source>
        <translation>%1단계를 건너뜁니다: fp16에서 기울기가 오버플로되었습니다. 손실 스케일은 이제 %2입니다.</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over: %2</source>
        <translation>스텝 %1의 체크포인트를 건너뜁니다: %2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1: %2에서 %3(으)로 바뀜</translation>
    </message>
    <message>
        <source>the model&apos;s weights are others</source>
        <translation>모델의 가중치가 다름</translation>
    </message>
    <message>
        <source>the tokenizer is another one</source>
        <translation>토크나이저가 다름</translation>
    </message>
    <message>
        <source>the encoded training rows are others</source>
        <translation>인코딩된 학습 행이 다름</translation>
    </message>
    <message>
        <source>the program was %1 and is %2</source>
        <translation>프로그램이 %1에서 %2(으)로 바뀜</translation>
    </message>
    <message>
        <source>the device was %1 and is %2</source>
        <translation>장치가 %1에서 %2(으)로 바뀜</translation>
    </message>
    <message>
        <source>The checkpoint was not written by this program: weights, step and history go on; the moments of the optimizer and the random state begin anew.</source>
        <translation>이 프로그램에서 저장한 체크포인트가 아닙니다. 가중치, 스텝, 기록은 이어지지만, 옵티마이저의 모멘트와 난수 상태는 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Since the checkpoint, %1: the run goes on, but not as if it had never stopped.</source>
        <translation>체크포인트 이후 달라진 점: %1. 실행은 이어지지만, 멈춘 적이 없을 때와 똑같지는 않습니다.</translation>
    </message>
    <message>
        <source>A checkpoint needs %1, and only %2 are free on the disk of the output folder.</source>
        <translation>체크포인트에는 %1이(가) 필요하지만, 출력 폴더가 있는 디스크의 여유 공간은 %2뿐입니다.</translation>
    </message>
    <message>
        <source>the trained weight %1 itself</source>
        <translation>학습된 가중치 %1 자체</translation>
    </message>
    <message>
        <source>the backward pass</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>the gradient of %1</source>
        <translation>%1의 그래디언트</translation>
    </message>
    <message>
        <source>the output of %1, in %2</source>
        <translation>%2에서 %1의 출력</translation>
    </message>
    <message>
        <source>Step %1 is left out, its numbers are not finite: %2. The weights are as before.</source>
        <translation>스텝 %1의 값이 유한하지 않아 건너뜁니다: %2. 가중치는 이전 그대로입니다.</translation>
    </message>
    <message>
        <source>There are no rows to evaluate: set val_size or eval_dataset.</source>
        <translation>평가할 행이 없습니다. val_size 또는 eval_dataset을 설정하십시오.</translation>
    </message>
    <message>
        <source>There is no prompt to answer.</source>
        <translation>답할 프롬프트가 없습니다.</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; is not answered: %2</source>
        <translation>프롬프트 &quot;%1&quot;에 답하지 않습니다: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Not as at the checkpoint: %1.</source>
        <translation>체크포인트 때와 다릅니다: %1.</translation>
    </message>
    <message>
        <source>Continue, and the run goes on like this; stop, and its folder stays as it is.</source>
        <translation>계속을 누르면 이 상태로 이어 가고, 중지하면 폴더는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The checkpoint of step %1 is passed over: it is of an earlier run in this folder.</source>
        <translation>%1단계 체크포인트는 건너뜁니다. 이 폴더의 이전 실행에서 만든 것입니다.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The list of runs cannot be opened (%1). It was read from its plain files for this session.</source>
        <translation>실행 목록을 열 수 없습니다(%1). 이번 세션에서는 일반 파일에서 목록을 읽었습니다.</translation>
    </message>
    <message>
        <source>The list of runs was damaged. It was made again from the folders of the runs; the damaged file is now &quot;%1&quot;.</source>
        <translation>실행 목록이 손상되어 실행 폴더에서 다시 만들었습니다. 손상된 파일은 이제 &quot;%1&quot;입니다.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is no record of a run; it was left out.</source>
        <translation>파일 &quot;%1&quot;은(는) 실행 기록이 아니어서 제외했습니다.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>It was built without LibTorch. Build it with ./run, or copy the command and train with LLaMA-Factory.</source>
        <translation>LibTorch 없이 빌드되었습니다. ./run으로 빌드하거나, 명령을 복사하여 LLaMA-Factory로 학습하십시오.</translation>
    </message>
    <message>
        <source>A native studio for fine-tuning language models.</source>
        <translation>언어 모델 파인튜닝용 네이티브 스튜디오입니다.</translation>
    </message>
    <message>
        <source>A configuration to open: YAML, JSON, a saved form of LLaMA Board.</source>
        <translation>열려는 구성 파일: YAML, JSON 또는 LLaMA Board에서 저장한 양식.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Settings of a run</source>
        <translation>실행 설정</translation>
    </message>
    <message>
        <source>Bold: differs from LLaMA-Factory&apos;s default.</source>
        <translation>굵은 글씨: LLaMA-Factory의 기본값과 다릅니다.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(비밀 정보)</translation>
    </message>
    <message>
        <source>taken as %1</source>
        <translation>적용값: %1</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>내보내기 전용</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>계산값</translation>
    </message>
    <message>
        <source>Effective batch, per device</source>
        <translation>유효 배치, 장치당</translation>
    </message>
    <message>
        <source>Compute type</source>
        <translation>연산 타입</translation>
    </message>
    <message>
        <source>that of the checkpoint</source>
        <translation>체크포인트의 타입</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Memory, planned</source>
        <translation>예상 메모리</translation>
    </message>
</context>
<context>
    <name>luthier::AnswerModel</name>
    <message>
        <source>Who are you?</source>
        <translation>당신은 누구입니까?</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <extracomment>After so many steps, to this prompt, this answer.</extracomment>
        <translation>%1단계, %2: %3</translation>
    </message>
</context>
<context>
    <name>luthier::AnswersView</name>
    <message>
        <source>Step %1 · %2</source>
        <extracomment>After so many steps, to this prompt.</extracomment>
        <translation>스텝 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>프롬프트 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt, and read here how the answer changes while the model learns.</source>
        <translation>프롬프트를 쓰면 모델이 학습하면서 답이 어떻게 달라지는지 여기서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Here the model answers your prompts while it learns, as often as you choose above.</source>
        <translation>모델이 학습하는 동안 위에서 고른 간격으로 여기에서 프롬프트에 답합니다.</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>요청할 때</translation>
    </message>
    <message>
        <source>Steps between answers</source>
        <translation>답변 사이의 스텝 수</translation>
    </message>
    <message>
        <source>The model answers before the first step, after so many steps each, and behind the last. An answer takes about as long as a few steps, and changes nothing about what is learnt.</source>
        <translation>모델은 첫 단계 전, 이 단계 수마다, 마지막 단계 후에 답합니다. 답 하나에는 몇 단계 정도의 시간이 걸리며, 학습 내용은 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Edit the prompts</source>
        <translation>프롬프트 편집</translation>
    </message>
    <message>
        <source>Answers of the model</source>
        <translation>모델의 답</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>every %1 steps</source>
        <translation>%1스텝마다</translation>
    </message>
</context>
<context>
    <name>luthier::ChartPanel</name>
    <message>
        <source>as measured</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>스무딩</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>train %1</source>
        <translation>학습 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>현재 %1</translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>평가 %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>step %1 · epoch %2</source>
        <translation>스텝 %1 · 에포크 %2</translation>
    </message>
    <message>
        <source>smoothed %1</source>
        <translation>스무딩 %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>원본 %1</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>평가 %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>스무딩</translation>
    </message>
    <message>
        <source>As TensorBoard</source>
        <translation>TensorBoard 방식</translation>
    </message>
    <message>
        <source>As LLaMA-Factory</source>
        <translation>LLaMA-Factory 방식</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <source>Shade the usual loss, 0.5 to 1.5</source>
        <translation>일반적인 손실 범위(0.5~1.5) 표시</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>전체 실행 보기</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>그래디언트</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Loss of training and evaluation</source>
        <translation>학습 손실과 평가 손실</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Gradient norm before clipping</source>
        <translation>클리핑 전 그래디언트 노름</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>초당 토큰 수</translation>
    </message>
    <message>
        <source>Resident memory, in GB</source>
        <translation>상주 메모리(GB)</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Smoothing of the strong line</source>
        <translation>굵은 선의 스무딩 정도</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Chart options</source>
        <translation>차트 옵션</translation>
    </message>
    <message>
        <source>Axis, smoothing and scale of the chart</source>
        <translation>차트의 축, 스무딩, 눈금</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Arrow keys read values, plus and minus zoom, 0 shows the whole run. By mouse: drag to zoom, double-click to go back.</source>
        <translation>화살표 키로 값을 읽고, 더하기와 빼기 키로 확대·축소하며, 0 키로 전체 실행을 봅니다. 마우스: 끌면 확대되고, 두 번 클릭하면 되돌아갑니다.</translation>
    </message>
    <message>
        <source>The curves appear here.
A falling loss means that the model learns.</source>
        <translation>여기에 곡선이 표시됩니다.
손실이 내려가면 모델이 학습하고 있는 것입니다.</translation>
    </message>
    <message>
        <source>usual 0.5–1.5</source>
        <translation>일반적 0.5~1.5</translation>
    </message>
    <message>
        <source>A final loss in the shaded range is usual for instruction data.</source>
        <translation>지시 데이터의 최종 손실은 보통 표시된 범위에 듭니다.</translation>
    </message>
    <message>
        <source>less memory</source>
        <translation>메모리 축소</translation>
    </message>
    <message>
        <source>As Weights &amp; Biases</source>
        <translation>Weights &amp; Biases 방식</translation>
    </message>
    <message>
        <source>Lower axis logarithmic</source>
        <translation>가로축 로그 눈금</translation>
    </message>
    <message>
        <source>Leave out spikes</source>
        <translation>튀는 값 제외</translation>
    </message>
    <message>
        <source>Follow the newest step</source>
        <translation>최신 스텝 따라가기</translation>
    </message>
    <message>
        <source>All curves</source>
        <translation>모든 곡선</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 이미지 (*.png)</translation>
    </message>
    <message>
        <source>PNG, 960 × 540…</source>
        <translation>PNG, 960 × 540…</translation>
    </message>
    <message>
        <source>PNG, 1920 × 1080…</source>
        <translation>PNG, 1920 × 1080…</translation>
    </message>
    <message>
        <source>PNG, 2880 × 1620…</source>
        <translation>PNG, 2880 × 1620…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 이미지 (*.svg)</translation>
    </message>
    <message>
        <source>CSV, every point…</source>
        <translation>CSV, 모든 점…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>The loss has risen far above its lowest. A lower learning rate helps.</source>
        <translation>손실이 최저점보다 훨씬 높아졌습니다. 학습률을 낮추면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The gradient is many times what it was. Lower the learning rate or clip it more.</source>
        <translation>그래디언트가 이전의 몇 배로 커졌습니다. 학습률을 낮추거나 클리핑을 더 강하게 하십시오.</translation>
    </message>
    <message>
        <source>Evaluation rises while training falls: the model overfits. Fewer epochs help.</source>
        <translation>학습 손실은 내려가는데 평가 손실은 올라갑니다. 모델이 과적합되고 있습니다. 에포크를 줄이면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The loss is below 0.5: the model may be learning the examples by heart.</source>
        <translation>손실이 0.5보다 낮습니다. 모델이 예제를 외우고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The loss has not fallen over the last third. A higher learning rate may help.</source>
        <translation>마지막 3분의 1 동안 손실이 내려가지 않았습니다. 학습률을 높이면 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>The loss is in the usual range, 0.5 to 1.5.</source>
        <translation>손실이 일반적인 범위인 0.5~1.5에 있습니다.</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>건너뛴 스텝</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>차트의 값</translation>
    </message>
    <message>
        <source>%1, evaluation</source>
        <translation>%1, 평가</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>가우스</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>%1 파일을 쓰는 중입니다.</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>값이 없습니다</translation>
    </message>
</context>
<context>
    <name>luthier::CommandBar</name>
    <message numerus="yes">
        <source>%n setting(s) for export only</source>
        <translation>
            <numerusform>내보내기 전용 설정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>첫 항목 보기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>파일(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste a command or YAML…</source>
        <translation>명령 또는 YAML 붙여넣기(&amp;P)…</translation>
    </message>
    <message>
        <source>The &amp;sample</source>
        <translation>예제(&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;empty form, as LLaMA Board starts</source>
        <translation>빈 양식, LLaMA Board의 초기 상태(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>학습 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>중지(&amp;T)…</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>학습 중지</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open a configuration or paste a command</source>
        <translation>구성을 열거나 명령 붙여넣기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>Save the configuration as YAML or JSON</source>
        <translation>구성을 YAML 또는 JSON으로 저장</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>동등한 명령</translation>
    </message>
    <message>
        <source>The equivalent command. Press to see it whole, for other shells and as YAML.</source>
        <translation>동등한 명령입니다. 누르면 전체 명령과 다른 셸 및 YAML 표기를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>표기</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>대기열에 추가(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Update in queue</source>
        <translation>대기열에서 업데이트(&amp;U)</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>대기열에 추가</translation>
    </message>
    <message>
        <source>Update in queue</source>
        <translation>대기열에서 업데이트</translation>
    </message>
    <message>
        <source>Starts when the runs before it have ended</source>
        <translation>앞의 실행이 모두 끝나면 시작합니다</translation>
    </message>
    <message>
        <source>The waiting run &quot;%1&quot; has the settings of the form then</source>
        <translation>대기 중인 실행 &quot;%1&quot;에 양식의 설정을 적용합니다</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to fix</source>
        <translation>
            <numerusform>수정할 오류 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Start training (Ctrl+Enter)</source>
        <translation>학습 시작 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>luthier::CurveTable</name>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>스무딩</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
</context>
<context>
    <name>luthier::FormBar</name>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>How many settings are shown</source>
        <translation>표시할 설정의 범위</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Show only what you have changed</source>
        <translation>변경한 설정만 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Presets: values that suit a task or a card</source>
        <translation>프리셋: 과제나 카드에 맞는 값</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>By name, key, or what you want: “less memory” (Ctrl+F)</source>
        <translation>이름, 키, 목적으로 검색: “메모리 절약” (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>luthier::FormNotes</name>
    <message>
        <source>effective batch %1</source>
        <translation>유효 배치 %1</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>디스크 여유 공간 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to train on, %1 to evaluate</source>
        <translation>
            <numerusform>학습 %Ln행, 평가 %1행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>약 %Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P95 %1 · P99 %Ln token(s)</source>
        <translation>
            <numerusform>P95 %1 · P99 %Ln토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln step(s)</source>
        <translation>
            <numerusform>약 %Ln스텝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln스텝</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 trained · %2</source>
        <translation>학습 %1 · %2</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 잘림</translation>
    </message>
</context>
<context>
    <name>luthier::GroupCard</name>
    <message>
        <source>open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>luthier::HeaderBar</name>
    <message>
        <source>%1 free</source>
        <translation>%1 여유</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, 스레드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stopped and saved</source>
        <translation>중지하고 저장함</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>폐기함</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>시스템 설정 따름(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>어둡게(&amp;K)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>보기(&amp;I)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>일시 정지 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>The run, until a trouble that may pass is over or a question is answered.</extracomment>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>이어 가지 않음</translation>
    </message>
</context>
<context>
    <name>luthier::HelpPanel</name>
    <message>
        <source>Close the help (Esc)</source>
        <translation>도움말 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>도움말 닫기</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>도움말: %1</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>이 설정 초기화</translation>
    </message>
</context>
<context>
    <name>luthier::HelpText</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>일반적인 값</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>가능한 값</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>Export only</source>
        <translation>내보내기 전용</translation>
    </message>
    <message>
        <source>Our engine</source>
        <translation>자체 엔진</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>관련 설정</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>Applies only with “%1”.</source>
        <translation>“%1” 설정이 켜져 있을 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>Applies only without “%1”.</source>
        <translation>“%1” 설정이 꺼져 있을 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>Applies only when “%1” is %2.</source>
        <translation>“%1” 값이 %2일 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>Applies only when “%1” is not %2.</source>
        <translation>“%1” 값이 %2이(가) 아닐 때만 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>luthier::LogView</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>표시할 로그</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>로그 검색</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>실행 로그</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>luthier::MemoryPanel</name>
    <message>
        <source>weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>어댑터</translation>
    </message>
    <message>
        <source>grads + optim.</source>
        <translation>기울기+옵티마이저</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>활성값</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>로짓</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>런타임</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ 충분</translation>
    </message>
    <message>
        <source>△ tight</source>
        <translation>△ 빠듯함</translation>
    </message>
    <message>
        <source>✕ does not fit</source>
        <translation>✕ 부족</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 메모리</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>모델을 읽는 중…</translation>
    </message>
    <message>
        <source>Choose a model to see how much memory the form will take.</source>
        <translation>모델을 선택하면 이 양식에 필요한 메모리가 표시됩니다.</translation>
    </message>
    <message>
        <source>of %1 free</source>
        <translation>/ %1 여유</translation>
    </message>
    <message>
        <source>Memory by purpose</source>
        <translation>용도별 메모리</translation>
    </message>
    <message>
        <source>With LLaMA-Factory %1</source>
        <translation>LLaMA-Factory 사용 시 %1</translation>
    </message>
    <message>
        <source>Liger %1</source>
        <translation>Liger %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>메모리에 맞추기</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>메모리 줄이기</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Last run: planned %1, measured %2</source>
        <translation>지난 실행: 예상 %1, 실측 %2</translation>
    </message>
    <message>
        <source>%1: planned %2, measured %3</source>
        <translation>%1: 예상 %2, 실측 %3</translation>
    </message>
    <message numerus="yes">
        <source>With LLaMA-Factory %1 on each of %n GPU(s)</source>
        <translation>
            <numerusform>LLaMA-Factory 사용 시 GPU %n개에 각각 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>RAM %1</source>
        <comment>what DeepSpeed moves to it</comment>
        <translation>RAM %1</translation>
    </message>
    <message>
        <source>DeepSpeed left out of account</source>
        <translation>DeepSpeed 미반영</translation>
    </message>
    <message>
        <source>To stay within the free memory: %1.</source>
        <translation>여유 메모리에 맞추기 위해: %1.</translation>
    </message>
</context>
<context>
    <name>luthier::ModelCatalogue</name>
    <message>
        <source>On this disk</source>
        <translation>이 디스크의 모델</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름으로 찾은 모델</translation>
    </message>
    <message>
        <source>%1, text and pictures</source>
        <translation>%1, 텍스트와 이미지</translation>
    </message>
    <message>
        <source>Cannot be trained here: %1</source>
        <translation>여기서 학습할 수 없음: %1</translation>
    </message>
    <message>
        <source>cache of Hugging Face</source>
        <translation>Hugging Face 캐시</translation>
    </message>
    <message>
        <source>cache of ModelScope</source>
        <translation>ModelScope 캐시</translation>
    </message>
    <message>
        <source>%1 parameters, %2, %3</source>
        <translation>파라미터 %1개, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>luthier::ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Search by name: qwen 7b instruct</source>
        <translation>이름으로 검색: qwen 7b instruct</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>모델 검색</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>이 모델 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Search a folder…</source>
        <translation>폴더 검색(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Search a folder for models</source>
        <translation>폴더에서 모델 검색</translation>
    </message>
    <message>
        <source>Looking for models on this disk…</source>
        <translation>이 디스크에서 모델을 찾는 중…</translation>
    </message>
    <message>
        <source>Chat template: %1</source>
        <translation>채팅 템플릿: %1</translation>
    </message>
    <message>
        <source>Not on this disk: get it with &quot;hf download %1&quot;.</source>
        <translation>이 디스크에 없습니다. &quot;hf download %1&quot; 명령으로 받으십시오.</translation>
    </message>
    <message>
        <source>Hub that names lead to</source>
        <translation>이름이 가리키는 허브</translation>
    </message>
    <message>
        <source>Where the names of models lead to. The command says it too.</source>
        <translation>모델 이름을 찾을 허브입니다. 명령에도 표시됩니다.</translation>
    </message>
    <message>
        <source>Not on this disk: get it with &quot;modelscope download --model %1&quot;.</source>
        <translation>이 디스크에 없습니다. &quot;modelscope download --model %1&quot;(으)로 받으십시오.</translation>
    </message>
    <message>
        <source>Not on this disk: get it from Openmind.</source>
        <translation>이 디스크에 없습니다. Openmind에서 받으십시오.</translation>
    </message>
    <message>
        <source>No model is on this disk.</source>
        <translation>이 디스크에 모델이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) on this disk</source>
        <translation>
            <numerusform>이 디스크의 모델 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>luthier::NativeDialogs</name>
    <message>
        <source>&amp;Save and stop</source>
        <translation>저장하고 중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>폐기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue training</source>
        <translation>학습 계속(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Choose a GGUF file, or config.json in a model folder</source>
        <translation>GGUF 파일 또는 모델 폴더의 config.json 선택</translation>
    </message>
    <message>
        <source>Models (*.gguf config.json);;All files (*)</source>
        <translation>모델 (*.gguf config.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>구성 열기</translation>
    </message>
    <message>
        <source>Configurations (*.yaml *.yml *.json *.sh *.txt);;All files (*)</source>
        <translation>구성 (*.yaml *.yml *.json *.sh *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>구성 저장</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;JSON (*.json)</source>
        <translation>YAML (*.yaml *.yml);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Paste a llamafactory-cli command, or the text of a YAML or JSON configuration:</source>
        <translation>llamafactory-cli 명령이나 YAML 또는 JSON 구성의 내용을 붙여넣으십시오:</translation>
    </message>
    <message>
        <source>&amp;Fill the form</source>
        <translation>양식 채우기(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>학습 중지</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>학습을 중지하시겠습니까?</translation>
    </message>
    <message>
        <source>Save and stop keeps the adapter as it is after the current step. Discard keeps nothing of this run but its log.</source>
        <translation>‘저장하고 중지’를 선택하면 현재 스텝을 마친 상태의 어댑터를 보존합니다. ‘폐기’를 선택하면 이 실행의 로그만 남습니다.</translation>
    </message>
    <message>
        <source>Close Luthier</source>
        <translation>Luthier 닫기</translation>
    </message>
    <message>
        <source>Training is still running.</source>
        <translation>학습이 아직 진행 중입니다.</translation>
    </message>
    <message>
        <source>Save and stop keeps the adapter as it is after the current step, then closes.</source>
        <translation>‘저장하고 중지’를 선택하면 현재 스텝을 마친 상태의 어댑터를 보존한 뒤 닫습니다.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>실행 삭제</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Its folder moves to the trash with everything in it, weights and checkpoints:
%1</source>
        <translation>가중치와 체크포인트를 포함하여 폴더 전체를 휴지통으로 옮깁니다:
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>What the model is to answer while it trains, one prompt a line:</source>
        <translation>학습 중에 모델이 답할 내용 (한 줄에 프롬프트 하나):</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>사용(&amp;U)</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>%1 is not finished.</source>
        <translation>%1 실행이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>It can go on from step %1 with its own settings. Starting over replaces it: overwriting is on.</source>
        <translation>%1단계부터 원래 설정 그대로 이어 갈 수 있습니다. 덮어쓰기가 켜져 있어 처음부터 시작하면 대체됩니다.</translation>
    </message>
    <message>
        <source>&amp;Continue it</source>
        <translation>이어 가기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>처음부터(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>취소(&amp;A)</translation>
    </message>
</context>
<context>
    <name>luthier::ParamEditor</name>
    <message>
        <source>Enabled</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>%1 (export only)</source>
        <translation>%1 (내보내기 전용)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>찾아보기: %1</translation>
    </message>
    <message>
        <source>from the tokenizer</source>
        <translation>토크나이저에서 가져옴</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none; a JSON object or the path of a JSON file</source>
        <translation>없음; JSON 객체 또는 JSON 파일 경로</translation>
    </message>
</context>
<context>
    <name>luthier::ParamForm</name>
    <message>
        <source>Changed settings</source>
        <translation>변경한 설정</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>검색 결과</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>설정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>변경한 설정이 없습니다.</translation>
    </message>
    <message>
        <source>No setting fits “%1”. Try its key, as in learning_rate, or what you want: less memory.</source>
        <translation>“%1”에 맞는 설정이 없습니다. learning_rate 같은 키나 “메모리 부족” 같은 증상으로 찾아보십시오.</translation>
    </message>
    <message>
        <source>Show the settings of %1</source>
        <translation>%1 설정 보기</translation>
    </message>
</context>
<context>
    <name>luthier::ParamRow</name>
    <message>
        <source>Help: %1</source>
        <translation>도움말: %1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>내보내기 전용</translation>
    </message>
    <message>
        <source>Changed. Press to empty it again.</source>
        <translation>변경됨. 누르면 다시 비웁니다.</translation>
    </message>
    <message>
        <source>Changed. Press to go back to %1.</source>
        <translation>변경됨. 누르면 %1(으)로 되돌립니다.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 초기화</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>%1 켜기</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 끄기</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1: %2(으)로 변경</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>luthier::PresetMenu</name>
    <message>
        <source>%1, does not fit</source>
        <translation>%1, 메모리 부족</translation>
    </message>
</context>
<context>
    <name>luthier::RunDetails</name>
    <message>
        <source>&amp;Edit in the form</source>
        <translation>양식에서 편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open in the form</source>
        <translation>양식에서 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>이어서 학습(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>대기열에서 제거(&amp;M)</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>목록에서 제거(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>폴더가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>먼저 실행을 선택하십시오.</translation>
    </message>
    <message>
        <source>Another run is under way.</source>
        <translation>다른 실행이 진행 중입니다.</translation>
    </message>
    <message>
        <source>It is the next one.</source>
        <translation>다음 차례의 실행입니다.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>마지막 차례의 실행입니다.</translation>
    </message>
    <message>
        <source>Its program ended without a word at step %1.</source>
        <translation>스텝 %1에서 프로그램이 아무 메시지 없이 종료되었습니다.</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Add it again if it was moved.</source>
        <translation>폴더가 더 이상 없습니다. 폴더를 옮겼다면 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>Choose a run to see more of it.</source>
        <translation>자세히 보려면 실행을 선택하십시오.</translation>
    </message>
    <message>
        <source>Their settings are the same.</source>
        <translation>설정이 서로 같습니다.</translation>
    </message>
    <message>
        <source>Without settings in their folder: %1.</source>
        <translation>폴더에 설정이 없는 실행: %1.</translation>
    </message>
    <message>
        <source>What differs · %1 of %2 settings</source>
        <extracomment>How many settings differ, and how many there are.</extracomment>
        <translation>다른 점 · 설정 %2개 중 %1개</translation>
    </message>
    <message>
        <source>&amp;Tags, separated by commas</source>
        <translation>태그, 쉼표로 구분(&amp;T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>태그, 쉼표로 구분</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>메모(&amp;O)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>Resume fro&amp;m…</source>
        <translation>체크포인트에서 재개(&amp;M)…</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <extracomment>The same run from its start, to see whether the same comes of it.</extracomment>
        <translation>다시 실행(&amp;A)</translation>
    </message>
</context>
<context>
    <name>luthier::RunDock</name>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Below the curves</source>
        <translation>곡선 아래</translation>
    </message>
</context>
<context>
    <name>luthier::RunGuard</name>
    <message>
        <source>A model is being trained.</source>
        <translation>모델을 학습하는 중입니다.</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>학습 실패</translation>
    </message>
    <message>
        <source>%1 is trained</source>
        <translation>%1 학습 완료</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln단계</numerusform>
        </translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>평가 %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 일시 중지됨</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1: 응답을 기다리고 있습니다</translation>
    </message>
</context>
<context>
    <name>luthier::RunKey</name>
    <message>
        <source>Show run %1</source>
        <translation>실행 %1 표시</translation>
    </message>
    <message>
        <source>%1: shows this run or hides it</source>
        <translation>%1: 이 실행을 표시하거나 숨깁니다</translation>
    </message>
</context>
<context>
    <name>luthier::RunListModel</name>
    <message>
        <source>queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the place in the queue: &quot;queued (2)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation>다른 곳에서 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>손실 %1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1, 비교 중</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Eval</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>When</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>luthier::RunNotes</name>
    <message>
        <source>The run &quot;%1&quot; was interrupted at step %2.</source>
        <translation>실행 &quot;%1&quot;이(가) 스텝 %2에서 중단되었습니다.</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was interrupted before its first step.</source>
        <translation>실행 &quot;%1&quot;이(가) 첫 스텝 전에 중단되었습니다.</translation>
    </message>
    <message>
        <source>It has saved no checkpoint to go on from.</source>
        <translation>이어서 학습할 체크포인트가 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>대기열 시작</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>%1 waits in the queue, number %2. Its results go to %3.</source>
        <translation>%1이(가) 대기열의 %2번째에서 기다립니다. 결과는 %3에 저장됩니다.</translation>
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
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>모델을 불러오는 중</translation>
    </message>
    <message>
        <source>Encoding the data</source>
        <translation>데이터를 인코딩하는 중</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>스텝 %1/%2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>evaluating %1 of %2</source>
        <translation>평가 중 %1/%2</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>평가 중</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>이 스텝 후 중지</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>학습 실패</translation>
    </message>
    <message>
        <source>Finished after %1</source>
        <translation>%1 후 완료</translation>
    </message>
    <message>
        <source>Saved after %1</source>
        <translation>%1 후 저장</translation>
    </message>
    <message>
        <source>Discarded after %1</source>
        <translation>%1 후 폐기</translation>
    </message>
    <message>
        <source>eval %1</source>
        <translation>평가 %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Open the output folder</source>
        <translation>출력 폴더 열기</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>실행 진행률</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln스텝</numerusform>
        </translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>일시 정지 중</translation>
    </message>
    <message>
        <source>Paused after %1</source>
        <translation>%1 후 일시 정지됨</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Continue the run</source>
        <translation>실행 계속</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>실행 일시 정지</translation>
    </message>
    <message>
        <source>Saves a checkpoint and gives the memory back; the run goes on from there.</source>
        <translation>체크포인트를 저장하고 메모리를 돌려줍니다. 나중에 그 지점부터 계속합니다.</translation>
    </message>
    <message>
        <source>Save a checkpoint now</source>
        <translation>지금 체크포인트 저장</translation>
    </message>
    <message>
        <source>Evaluate now</source>
        <translation>지금 평가</translation>
    </message>
    <message>
        <source>Answer the prompts now</source>
        <translation>지금 프롬프트에 답하기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More to do with this run</source>
        <translation>이 실행에 대한 다른 작업</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts training</source>
        <translation>Ctrl+Enter로 학습 시작</translation>
    </message>
    <message>
        <source>Continue all the same?</source>
        <translation>그래도 계속할까요?</translation>
    </message>
    <message>
        <source>Not continued</source>
        <translation>이어 가지 않음</translation>
    </message>
    <message>
        <source>as it was after %1</source>
        <translation>%1 시점 그대로</translation>
    </message>
</context>
<context>
    <name>luthier::RunQueue</name>
    <message>
        <source>The run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>%1 failed. The queue is done.</source>
        <translation>%1이(가) 실패했습니다. 대기열이 끝났습니다.</translation>
    </message>
    <message>
        <source>%1 was stopped, so the queue waits.</source>
        <translation>%1이(가) 중지되어 대기열이 기다립니다.</translation>
    </message>
    <message>
        <source>%1 failed. The queue goes on.</source>
        <translation>%1이(가) 실패했습니다. 대기열은 계속됩니다.</translation>
    </message>
    <message>
        <source>%1 could not start: %2</source>
        <translation>%1을(를) 시작하지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>luthier::RunsPage</name>
    <message>
        <source>Its folder holds no curve.</source>
        <translation>폴더에 곡선이 없습니다.</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>대기열 시작</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. Delete it with your file manager.</source>
        <translation>%1을(를) 휴지통으로 옮기지 못했습니다. 파일 관리자에서 삭제하십시오.</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>추가된 항목이 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>대기열 시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hold after this run</source>
        <translation>이 실행 후 멈춤(&amp;H)</translation>
    </message>
    <message>
        <source>Up to %1 runs can be compared. Leave one out first.</source>
        <translation>최대 %1개의 실행을 비교할 수 있습니다. 먼저 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>The curves of the chosen run are shown here.</source>
        <translation>선택한 실행의 곡선이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>A run that waits has no curve yet.</source>
        <translation>대기 중인 실행에는 아직 곡선이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %n</source>
        <translation>
            <numerusform>%n개 비교(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue: %n</source>
        <translation>
            <numerusform>대기열(&amp;Q): %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>대기열(&amp;Q)</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>실행 %n개가 대기열에서 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter runs: name, tag, data, model, state</source>
        <translation>실행 필터: 이름, 태그, 데이터, 모델, 상태</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>실행 필터</translation>
    </message>
    <message>
        <source>Filter runs (Ctrl+F)</source>
        <translation>실행 필터 (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>폴더 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens a run of Luthier or LLaMA-Factory, or all runs below a folder. Folders can be dropped here too.</source>
        <translation>Luthier 또는 LLaMA-Factory의 실행 하나나 폴더 아래의 모든 실행을 엽니다. 폴더를 여기에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message>
        <source>Choose two to eight runs, or mark them with the space bar</source>
        <translation>실행을 2~8개 선택하거나 스페이스 바로 표시하십시오</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행 기록</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>필터와 일치하는 실행이 없습니다.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>아직 실행이 없습니다</translation>
    </message>
    <message>
        <source>Every run that you start is listed here, with its curve, its settings and what became of it. It can go on from its last checkpoint, be compared with others, or fill the form again.

Runs of LLaMA-Factory open too: add their folder, or drop it here.</source>
        <translation>시작한 모든 실행이 곡선, 설정, 결과와 함께 여기에 표시됩니다. 마지막 체크포인트에서 이어서 학습하거나, 다른 실행과 비교하거나, 양식을 다시 채울 수 있습니다.

LLaMA-Factory의 실행도 열 수 있습니다. 폴더를 추가하거나 여기에 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>&amp;Set up a run</source>
        <translation>실행 설정하기(&amp;S)</translation>
    </message>
    <message>
        <source>Set up a run</source>
        <translation>실행 설정하기</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>스텝 %1</translation>
    </message>
</context>
<context>
    <name>luthier::TrainPage</name>
    <message>
        <source>the text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>The sample&apos;s model or dataset is not here. Start Luthier with ./run, which fetches it.</source>
        <translation>예제의 모델이나 데이터셋이 없습니다. ./run으로 Luthier를 시작하면 자동으로 받습니다.</translation>
    </message>
    <message>
        <source>This build cannot train</source>
        <translation>이 빌드로는 학습할 수 없습니다</translation>
    </message>
    <message>
        <source>The run cannot start</source>
        <translation>실행을 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>열지 못했습니다</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>%1 내용을 읽을 수 없습니다. %2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A setting, its value in the last run, and the one it has now.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Since the last run: %1</source>
        <translation>지난 실행과 다른 점: %1</translation>
    </message>
</context>
</TS>
