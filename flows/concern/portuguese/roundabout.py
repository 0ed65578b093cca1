"""What Portuguese says without the words for it: wishes sideways, amounts, last arrangements."""

SHAPES = {
    "wish": """
        (quero|vou|vontade de|queria) ..1 (me|mi)? (unalive|desviver|suicidar|matá|matar me)
        (saída|opção|solução|jeito|escolha) ..4 (morte|morrer|suicídio|me matar)
        se eu ADV? (morresse|morrer|morro) ..3 (alívio|melhor|bem|diferença|descanso|favor)
        (penso|pensando|pensar|pensei|a pensar) ADV? (em|no|na) ADV? (suissi*|suisi*|suicid*|sucid*|
            morte|minha morte)
        (kero|quero|qro|keria) ADV? (morre|morrê|mi mata|mi matar|me mata|me mate|mim matar|mata me|
            morer)
        n (quero|kero|qro) ADV? (mais)? (vive|viver|existir|acordar)
        (quero|queria|desejo|tomara|preciso|só quero) ..1 que (tudo|isso tudo|tudo isso|tudo isto|
            minha vida|a vida|a minha vida) ..1 (acabe|acabasse|termine|pare|terminasse)
        (se eu) ..2 (tivesse|pegasse|apanhasse|descobrisse) ..2 (câncer|cancro|doença|tumor) ..5
            (alívio|feliz|bem|melhor|contente|aliviad*|grat*)
        (melhor|mais fácil|bom|alívio) ..3 não (estar|existir|acordar|ter nascido|estivesse) ADV?
            (aqui|viv*|mais|$)
        (deus|senhor|morte) ..3 (me leva|me leve|me levasse|leva me|leve me|me chama|me busca|me
            recolha|me tire)
        (me leva|me leve|leva me) ..2 (deus|senhor|daqui|contigo|logo)
        (viver|estar viv*|existir) ..1 (é|dói|tem sido) ..1 (um|uma|como)? (inferno|castigo|tortura|
            insuportável|demais|sofrimento|agonia|fardo)
        (sono|dormir|descanso) ..2 (eterno|eternamente|para sempre|pra sempre|sem acordar)
        (só) ..2 (continuo|estou|to|tô|tou|sigo) ..2 (viv*|aqui) (por|pelo|pela|pelos) ..1 (meu|
            minha|meus|minhas|causa)
        (não|nao) (vou|devo|quero|pretendo|vai) (estar|tar) ADV? (aqui|cá|viv*)
        (em breve|daqui a pouco|amanhã|logo) ..1 (já)? não (vou estar|estarei|estou|existo) ADV?
            (aqui|cá|viv*)
        (já)? não ..1 (estarei|vou estar) (cá|aqui|viv*) ..1 ($|mais|amanhã|quando)
    """,
    "burden": """
        (todos|todo mundo|toda a gente|minha família|a família|meus filhos|eles|vocês|o mundo) ..3
            (melhor|em paz|felizes|aliviad*|descansad*) ..2 (sem mim|quando eu|se eu|sem alguém como
            eu)
        (não|nem) ..1 (vão|vai|precisam|precisa|precisarão|teriam|terão) ..2 (de|que)? ..1 (se
            preocupar|preocupar se|me aturar|me aguentar|aturar me|cuidar de mim|me suportar)
        (cansad*|fart*) de ser (um|uma|o)? (peso|fardo|estorvo|problema|encosto)
    """,
    "plan": """
        (já)? ..1 (comprei|arranjei|consegui|tenho) ..1 (a|uma|o)? (corda|arma|veneno|chumbinho|
            pistola) ..2 ($|para|pra|e) ..4
        (escrevi|escrita|escrito|deixei|prontas|pronta) ..2 (carta|cartas|bilhete) ..1 (de
            despedida|para meus|para os meus|pra minha|para a minha|pros meus)
        (hoje|esta noite|essa noite|amanhã) ..2 (faço isso|vou fazer isso|tudo acaba|acaba tudo|vou
            acabar|acabo|termino|descanso|vou embora para sempre|tudo termina)
        (última) (refeição|noite|vez que (vos|vocês|te|me)|ceia)
        (ninguém) ..2 (me encontre|vai me encontrar|me encontrará|me vai encontrar) ..2 (tempo|
            antes|até)
    """,
    "means": """
        (tomei|engoli|tomado|tomar|engolir|bebi|acabei de tomar|meti) ..1 (MUITOS|todos os|todas as|
            uma cartela de|uma caixa de|um monte de|um punhado de|demasiados|a caixa toda de|uma
            caixa inteira de|todos|tudo) ..2 (COMPRIMIDOS|cartela|caixa|frasco)
        (vou|quero|queria|vontade|penso|vou me) ..1 (me|se)? (atirar|jogar|atirar me|jogar me|
            lançar) (para|pra|na|da|do|de|a|à|ao|debaixo|pela|no) ..3 (linha|comboio|trem|ponte|
            janela|metro|metrô|varanda|prédio|carro|mar|rio|frente)
        (vou me|vou) (atirar|matar|lançar|jogar) ..4 (comboio|trem|linha|ponte|janela|varanda)
        (estou|tô|to|tou|parad*|sentad*) ..2 (na|no|à|em cima|em cima da) ..1 (beira|ponte|telhado|
            parapeito|terraço|trilhos|linha|peitoril|borda) ($|e|da|do|agora|sozinh*|olhando|a
            olhar)
        (entrar|meter me|me jogar|andar) ..2 (mar|rio) ..3 (não (sair|voltar)|afogar*|até)
        (volante|carro) ..4 (poste|muro|caminhão|camião|ribanceira|árvore|frente)
    """,
    "harm": """
        (me|eu me) (corto|machuco|arranho|queimo|firo|mutilo|soco|bato) ADV? ($|os|as|para|pra|e|
            quando|escondid*|até|de novo|nos)
        (ontem|hoje|anteontem|de novo|voltei) ..1 (me cortei|me machuquei|me queimei|cortei me|me
            arranhei|a me cortar|a cortar me|me mutilei)
        (vontade|preciso|quero|mereço) ..1 (de)? ..1 (me (machucar|cortar|queimar|punir|ferir|fazer
            mal)|sangrar|ver sangue|sentir dor|magoar me|ferir me|aleijar me)
        (única|só) ..3 (acalma|alivia|ajuda) ..3 (cortar*|lâmina|sangue|dor|gilete)
        (escondo|esconder|manga comprida|mangas) ..4 (cortes|cicatrizes|marcas|feridas)
    """,
    "goodbye": """
        adeus ..3 (amo vocês|amo vos|me perdoem|perdoem me|desculpem|obrigad* por tudo|perdão|eu
            amo|cuidem se)
        (amo vocês|amo vos|amo te|te amo|amo todos) ..3 (adeus|perdoem|perdão|não é culpa|a culpa
            não)
        (não é|a culpa não é|não foi) ..1 (culpa)? ..1 (de ninguém|vossa|sua|tua|de vocês) ..3
        (cuidem|cuida|cuide|tratem|tomem conta) ..6 (quando|se|depois) ..1 (eu)? ..1 (não estiver|já
            não estiver|partir|for|me for|morrer)
        (quando) ..2 (lerem|leres|ler|virem) ..1 (isto|isso|esta|essa|este) ..4 (já|não|estarei|
            terei)
    """,
    "danger": """
        HE ..1 (me|nos) ADV? (bate|agride|espanca|estupra|viola|chuta|enforca|maltrata) ADV? ($|e|
            quando|se|na frente|quase|todos|todo|em casa|muito)
        HE ..1 (bate|abusa|abusava hoje) (me|em mim|de mim|em nós) ADV? ($|e|quando|à noite|todo|
            todos|sempre|em casa|se)
        HE ..1 (disse|diz|jurou|ameaçou|avisou) que ..1 (me|vai|ia) ..1 (vai|me|matar)? ..1 (matar|
            me|mata|bater|encontrar|esfaquear|apanhar)
        (medo|receio) ..1 que (ele|ela) me (mate|bata|encontre|apanhe|viole|machuque|faça)
        (me toca|toca me|me apalpa) ..2 (noite|cama|dormir|corpo|$)
    """,
    "theirs": """
        WHO ADV? (tem|tinha|teve|está com) ..1 (pensamentos|ideias|impulsos) (suicid*|de suicídio|de
            morte)
        WHO ADV? (quer|queria|quis|tentou|vai|pensa em|pensou em|ameaça|ameaçou|fala em|diz que
            quer|disse que quer|disse que queria) ADV? (se)? ADV? (morrer|matar|se matar|suicidar|se
            suicidar|matar se|suicídio|desaparecer)
    """,
    "jest": """
        (minha|meu|a minha|o meu) (mãe|chefe|professor*|patroa|pai|treinador*) ADV? (vai|vão) ADV?
            (me matar|matar me|me mata) $
    """,
    "idiom": """
        (fardo|peso|estorvo) (para|pra|na|no|à|ao) (a|o|minha|meu)? (equipe|equipa|projeto|grupo|
            empresa|turma|time)
        (sumir|desaparecer) ..1 (das redes|do instagram|da internet|do facebook|quando (todos|me|
            todo|as|o|a))
        (tomar|tomo|tomei|esqueci|esquecer) ..2 (comprimido*|remédio*|medicamento*|pílula*) ..4
            (manhã|cada|diari*|com (comida|água|o café)|da (pressão|tensão|alergia|tiróide)|todos os
            dias|receitad*|à hora)
        (cortei me|me cortei|queimei me|me queimei) ..4 (cozinha*|cozinhando|barbear|barba|papel|sem
            querer|forno|ferro|faca de pão|a cebola|cebola|acidente)
        (cortar|cortei) ..1 (o cabelo|as unhas|custos|despesas|açúcar|relva|grama)
        adeus ..2 (açúcar|tabaco|preguiça|desculpas|procrastinação)
    """,
}
