// Chinese terms of official reports and their English: zh, en, kind, attested; tab-separated, one English for each.

export const TERMBASE_TSV: string = `zh	en	kind	attested
国内生产总值	GDP	whole	ours
地区生产总值	GDP	whole	ours
生产总值	GDP	whole	ours
人均国内生产总值	per capita GDP	whole	ours
人均地区生产总值	per capita GDP	whole	ours
人均生产总值	per capita GDP	whole	ours
第一产业增加值	value added of the primary industry	whole	ours
第二产业增加值	value added of the secondary industry	whole	ours
第三产业增加值	value added of the tertiary industry	whole	ours
工业增加值	industrial value added	whole	ours
规模以上工业增加值	value added of industrial enterprises above designated size	whole	official: NBS
规上工业增加值	value added of industrial enterprises above designated size	whole	ours
规模以上工业企业利润总额	total profits of industrial enterprises above designated size	whole	ours
规模以上工业总产值	gross output value of industrial enterprises above designated size	whole	ours
规上工业总产值	gross output value of industrial enterprises above designated size	whole	ours
工业总产值	gross industrial output value	whole	ours
农林牧渔业总产值	gross output value of agriculture, forestry, animal husbandry and fishery	whole	ours
农林牧渔业增加值	value added of agriculture, forestry, animal husbandry and fishery	whole	ours
建筑业增加值	value added of the construction industry	whole	ours
建筑业总产值	gross output value of construction	whole	ours
服务业增加值	value added of the service sector	whole	ours
现代服务业增加值	value added of modern services	whole	ours
生产性服务业增加值	value added of producer services	whole	ours
金融业增加值	value added of the financial sector	whole	ours
高技术制造业增加值	value added of high-tech manufacturing	whole	ours
装备制造业增加值	value added of equipment manufacturing	whole	ours
战略性新兴产业增加值	value added of strategic emerging industries	whole	ours
高新技术产业增加值	value added of high-tech industries	whole	ours
制造业增加值	value added of manufacturing	whole	ours
数字经济核心产业增加值	value added of core digital economy industries	whole	ours
民营经济增加值	value added of the private sector	whole	ours
非公有制经济增加值	value added of the non-public sector	whole	ours
文化产业增加值	value added of the cultural industry	whole	ours
海洋生产总值	gross ocean product	whole	ours
固定资产投资	fixed asset investment	whole	outlet: SHINE
固定资产投资额	fixed asset investment	whole	ours
全社会固定资产投资	total fixed asset investment	whole	ours
工业投资	industrial investment	whole	ours
制造业投资	investment in manufacturing	whole	ours
工业技改投资	industrial investment in technological upgrading	whole	ours
技术改造投资	investment in technological upgrading	whole	ours
技改投资	investment in technological upgrading	whole	ours
基础设施投资	infrastructure investment	whole	ours
民间投资	private investment	whole	ours
房地产开发投资	investment in real estate development	whole	ours
高技术产业投资	investment in high-tech industries	whole	ours
产业投资	industrial investment	whole	ours
项目投资	project investment	whole	ours
社会消费品零售总额	total retail sales of consumer goods	whole	official: NBS
社零总额	total retail sales of consumer goods	whole	ours
限额以上社会消费品零售额	retail sales of consumer goods by enterprises above designated size	whole	ours
限额以上消费品零售额	retail sales of consumer goods by enterprises above designated size	whole	ours
商品零售额	retail sales of goods	whole	ours
餐饮收入	catering revenue	whole	ours
网络零售额	online retail sales	whole	ours
网上零售额	online retail sales	whole	ours
实物商品网上零售额	online retail sales of physical goods	whole	ours
服务零售额	retail sales of services	whole	ours
批发业销售额	wholesale sales	whole	ours
零售业销售额	retail sales	whole	ours
住宿业营业额	hotel business turnover	whole	ours
餐饮业营业额	catering business turnover	whole	ours
商品房销售面积	floor space of commercial housing sold	whole	ours
商品房销售额	commercial housing sales	whole	ours
商品住宅销售面积	floor space of commercial residential buildings sold	whole	ours
房屋施工面积	floor space of buildings under construction	whole	ours
房屋新开工面积	floor space of buildings newly started	whole	ours
房屋竣工面积	floor space of buildings completed	whole	ours
进出口总额	total value of imports and exports	whole	ours
外贸进出口总额	total value of foreign trade imports and exports	whole	ours
货物进出口总额	total value of imports and exports of goods	whole	ours
外贸进出口总值	total value of foreign trade imports and exports	whole	ours
出口总额	total exports of	measure	ours
进口总额	total imports of	measure	ours
出口额	exports of	measure	ours
进口额	imports of	measure	ours
外贸出口额	foreign trade exports by	measure	ours
跨境电商进出口额	cross-border e-commerce imports and exports	whole	ours
服务贸易总额	total trade in services	whole	ours
服务进出口总额	total value of imports and exports of services	whole	ours
服务外包执行额	executed value of service outsourcing contracts	whole	ours
外商直接投资	foreign direct investment	whole	ours
实际使用外资	foreign investment in actual use	whole	ours
实际利用外资	foreign investment in actual use	whole	ours
实际使用外资金额	foreign investment in actual use	whole	ours
实际使用外商直接投资	foreign direct investment actually utilized	whole	ours
实际利用省外资金	investment actually utilized from outside the province	whole	ours
实际利用市外资金	investment actually utilized from outside the city	whole	ours
实际到位内资	domestic investment actually received	whole	ours
对外直接投资	outbound direct investment	whole	ours
对外承包工程完成营业额	completed turnover of overseas contracted projects	whole	ours
合同外资	contracted foreign investment	whole	ours
一般公共预算收入	general public budget revenue	whole	ours
地方一般公共预算收入	local general public budget revenue	whole	ours
一般公共预算支出	general public budget expenditure	whole	official: NBS
财政收入	fiscal revenue	whole	ours
财政总收入	total fiscal revenue	whole	ours
财政支出	fiscal expenditure	head	ours
地方财政收入	local fiscal revenue	whole	ours
税收收入	tax revenue of	measure	ours
非税收入	non-tax revenue	whole	ours
税收占比	tax revenue as a share of the total	whole	ours
政府性基金收入	revenue of government-managed funds	whole	ours
政府性基金预算收入	budgetary revenue of government-managed funds	whole	ours
国有资本经营预算收入	state capital operations budget revenue	whole	ours
民生支出	spending on public well-being	whole	ours
教育支出	education expenditure	head	ours
社会保障和就业支出	spending on social security and employment	whole	ours
“三公”经费	spending on official receptions, vehicles and overseas trips	whole	ours
减税降费	tax and fee cuts	whole	ours
新增减税降费	new tax and fee cuts	whole	ours
减税降费及退税缓税缓费	tax and fee cuts, refunds and deferrals	whole	ours
出口退税	export tax rebates	whole	ours
政府债务余额	outstanding government debt	whole	ours
政府债务限额	government debt ceiling	whole	ours
赤字率	deficit-to-GDP ratio	whole	ours
财政赤字	fiscal deficit	whole	ours
金融机构存款余额	outstanding deposits at financial institutions	whole	ours
金融机构贷款余额	outstanding loans of financial institutions	whole	ours
金融机构本外币存款余额	outstanding deposits in renminbi and foreign currencies at financial institutions	whole	ours
金融机构本外币贷款余额	outstanding loans in renminbi and foreign currencies at financial institutions	whole	ours
金融机构人民币存款余额	outstanding renminbi deposits at financial institutions	whole	ours
金融机构人民币贷款余额	outstanding renminbi loans at financial institutions	whole	ours
住户存款余额	outstanding household deposits	whole	ours
存贷款余额	outstanding deposits and loans	whole	ours
存贷比	loan-to-deposit ratio	whole	ours
制造业贷款余额	outstanding loans to manufacturers	whole	ours
普惠小微贷款余额	outstanding inclusive loans to small and micro businesses	whole	ours
普惠型小微企业贷款余额	outstanding inclusive loans to small and micro businesses	whole	ours
涉农贷款余额	outstanding agriculture-related loans	whole	ours
绿色贷款余额	outstanding green loans	whole	ours
不良贷款率	non-performing loan ratio	whole	ours
不良贷款余额	outstanding non-performing loans	whole	ours
保费收入	insurance premium income	whole	ours
原保险保费收入	primary insurance premium income	whole	ours
保险赔付支出	insurance claim payments	whole	ours
证券交易额	securities turnover	whole	ours
直接融资额	direct financing	whole	ours
居民消费价格指数	consumer price index	whole	ours
居民消费价格	consumer prices	whole	ours
居民消费价格总水平	overall consumer price level	whole	ours
工业生产者出厂价格	producer prices for industrial products	whole	ours
工业生产者出厂价格指数	producer price index for industrial products	whole	ours
工业生产者购进价格	purchasing prices for industrial producers	whole	ours
食品价格	food prices	whole	ours
商品零售价格	retail prices	whole	ours
食品烟酒价格	prices of food, tobacco and liquor	whole	ours
居民人均可支配收入	per capita disposable income of residents	whole	official: 2024 GWR
全体居民人均可支配收入	per capita disposable income of all residents	whole	ours
城镇居民人均可支配收入	per capita disposable income of urban residents	whole	ours
农村居民人均可支配收入	per capita disposable income of rural residents	whole	ours
农民人均可支配收入	per capita disposable income of rural residents	whole	ours
城乡居民人均可支配收入	per capita disposable income of urban and rural residents	whole	ours
居民人均消费支出	per capita consumption expenditure of residents	whole	ours
城镇居民人均消费支出	per capita consumption expenditure of urban residents	whole	ours
农村居民人均消费支出	per capita consumption expenditure of rural residents	whole	ours
人均消费支出	per capita consumption expenditure	whole	ours
人均工资性收入	per capita wage and salary income	whole	ours
工资性收入	income from wages and salaries	whole	ours
经营净收入	net business income	whole	ours
财产净收入	net income from property	whole	ours
转移净收入	net income from transfer	whole	ours
城乡居民收入比	urban-to-rural income ratio	whole	ours
城乡收入比	urban-to-rural income ratio	whole	ours
恩格尔系数	Engel’s coefficient	whole	ours
城镇非私营单位就业人员年平均工资	average annual wage of employees in urban non-private units	whole	ours
年平均工资	average annual wage	whole	ours
最低工资标准	minimum wage	whole	ours
最低生活保障标准	subsistence allowance standard	whole	ours
常住人口	permanent residents	whole	ours
户籍人口	registered population	whole	ours
户籍总人口	total registered population	whole	ours
年末常住人口	year-end permanent residents	whole	ours
年末总人口	total population at year-end	whole	ours
城镇人口	urban population	whole	ours
城镇常住人口	urban permanent residents	whole	ours
乡村人口	rural population	whole	ours
农村人口	rural population	whole	ours
流动人口	floating population	whole	ours
总人口	total population	whole	ours
老年人口	elderly population	whole	ours
60岁及以上人口	population aged 60 and over	whole	ours
65岁及以上人口	population aged 65 and over	whole	ours
劳动年龄人口	working-age population	whole	ours
出生人口	births	whole	ours
死亡人口	deaths	whole	ours
出生率	birth rate	whole	ours
人口出生率	birth rate	whole	ours
死亡率	death rate	whole	ours
人口死亡率	death rate	whole	ours
人口自然增长率	natural growth rate of the population	whole	ours
自然增长率	natural growth rate	whole	ours
人口密度	population density	whole	ours
性别比	sex ratio	head	ours
人均预期寿命	average life expectancy	whole	ours
城镇化率	urbanization rate	whole	ours
常住人口城镇化率	urbanization rate of permanent residents	whole	ours
户籍人口城镇化率	urbanization rate of the registered population	whole	ours
城镇新增就业	new urban jobs	whole	ours
新增城镇就业	new urban jobs	whole	ours
新增就业	new jobs	whole	ours
城镇新增就业人数	new urban jobs	whole	ours
失业人员再就业	unemployed people reemployed	whole	ours
城镇失业人员再就业	unemployed urban residents reemployed	whole	ours
就业困难人员就业	people having difficulty finding work placed in jobs	whole	ours
农村劳动力转移就业	rural workers moved to non-farm jobs	whole	ours
新增农村劳动力转移就业	rural workers newly moved to non-farm jobs	whole	ours
城镇登记失业率	registered urban unemployment rate	whole	ours
城镇调查失业率	surveyed urban unemployment rate	whole	ours
高校毕业生就业率	employment rate of college graduates	whole	ours
单位国内生产总值能耗	energy consumption per unit of GDP	whole	ours
单位GDP能耗	energy consumption per unit of GDP	whole	ours
万元GDP能耗	energy consumption per 10,000 yuan of GDP	whole	ours
万元地区生产总值能耗	energy consumption per 10,000 yuan of GDP	whole	ours
单位工业增加值能耗	energy consumption per unit of industrial value added	whole	ours
单位地区生产总值能耗	energy consumption per unit of GDP	whole	ours
规模以上工业综合能耗	overall energy consumption of industrial enterprises above designated size	whole	ours
能源消费总量	total energy consumption	whole	ours
万元GDP用水量	water consumption per 10,000 yuan of GDP	whole	ours
单位GDP二氧化碳排放	carbon dioxide emissions per unit of GDP	whole	ours
全社会用电量	total electricity consumption	whole	ours
工业用电量	industrial electricity consumption	whole	ours
居民生活用电量	residential electricity consumption	whole	ours
用电量	electricity consumption of	measure	ours
发电量	power generation of	measure	ours
风电装机容量	installed wind power capacity	whole	ours
光伏装机容量	installed photovoltaic capacity	whole	ours
发电装机容量	installed power generation capacity	whole	ours
新能源装机容量	installed new energy capacity	whole	ours
可再生能源装机	installed renewable energy capacity	whole	ours
三次产业结构	ratio of primary, secondary and tertiary industries	whole	ours
三次产业比例	ratio of primary, secondary and tertiary industries	whole	ours
研发经费支出	R&D expenditure	whole	ours
研发经费投入	R&D expenditure	whole	ours
全社会研发经费投入	total R&D expenditure	whole	ours
研究与试验发展经费支出	R&D expenditure	whole	ours
研发投入	R&D spending of	measure	ours
研发投入强度	R&D intensity	whole	ours
研发经费投入强度	R&D intensity of	measure	ours
R&D经费投入强度	R&D intensity	whole	ours
研发经费占GDP比重	R&D expenditure as a share of GDP	whole	ours
科技进步贡献率	contribution of scientific and technological progress to growth	whole	ours
技术合同成交额	value of technology contracts concluded	whole	ours
技术合同登记额	value of technology contracts registered	whole	ours
每万人口高价值发明专利拥有量	high-value invention patents per 10,000 people	whole	ours
每万人口发明专利拥有量	invention patents per 10,000 people	whole	ours
万人发明专利拥有量	invention patents per 10,000 people	whole	ours
有效发明专利	valid invention patents	whole	ours
有效发明专利拥有量	valid invention patents held	whole	ours
专利授权量	patents granted	whole	ours
发明专利授权量	invention patents granted	whole	ours
专利申请量	patent applications	whole	ours
有效商标注册量	valid registered trademarks	whole	ours
工业战略性新兴产业总产值	gross output value of strategic emerging industries	whole	ours
出口交货值	value of goods delivered for export	whole	ours
产销率	ratio of sales to output	whole	ours
产能利用率	capacity utilization rate	whole	ours
数控化率	numerical control rate	whole	ours
工业企业关键工序数控化率	numerical control rate of key processes in industrial enterprises	whole	ours
亩均税收	tax revenue per mu	whole	ours
亩均产值	output value per mu	whole	ours
亩均效益	economic returns per mu	whole	ours
全员劳动生产率	overall labor productivity	whole	ours
社会劳动生产率	overall labor productivity	whole	ours
全社会劳动生产率	overall labor productivity	whole	ours
项目开工率	share of projects started	whole	ours
项目履约率	contract fulfillment rate of projects	whole	ours
项目落地率	project implementation rate	whole	ours
资金到位率	share of funds in place of	measure	ours
投资完成率	investment completion rate of	measure	ours
年度投资完成率	annual investment completion rate of	measure	ours
粮食产量	grain output	whole	ours
粮食总产量	total grain output	whole	ours
夏粮产量	summer grain output	whole	ours
秋粮产量	autumn grain output	whole	ours
早稻产量	early rice output	whole	ours
稻谷产量	rice output	whole	ours
小麦产量	wheat output	whole	ours
玉米产量	corn output	whole	ours
大豆产量	soybean output	whole	ours
油料产量	output of oil-bearing crops	whole	ours
油菜籽产量	rapeseed output	whole	ours
棉花产量	cotton output	whole	ours
糖料产量	output of sugar crops	whole	ours
蔬菜产量	vegetable output	whole	ours
水果产量	fruit output	whole	ours
茶叶产量	tea output	whole	ours
烟叶产量	tobacco leaf output	whole	ours
中药材产量	output of medicinal herbs	whole	ours
食用菌产量	edible fungus output	whole	ours
肉类总产量	total meat output	whole	ours
肉类产量	meat output	whole	ours
猪牛羊禽肉产量	output of pork, beef, mutton and poultry	whole	ours
猪肉产量	pork output	whole	ours
禽肉产量	poultry output	whole	ours
禽蛋产量	poultry egg output	whole	ours
牛奶产量	milk output	whole	ours
水产品产量	output of aquatic products	whole	ours
水产品总产量	total output of aquatic products	whole	ours
木材产量	timber output	whole	ours
粮食播种面积	area sown with grain	whole	ours
粮食种植面积	area sown with grain	whole	ours
农作物播种面积	area sown with crops	whole	ours
油料种植面积	area sown with oil-bearing crops	whole	ours
油菜播种面积	area sown with rapeseed	whole	ours
油菜种植面积	area sown with rapeseed	whole	ours
蔬菜种植面积	area sown with vegetables	whole	ours
水稻种植面积	area sown with rice	whole	ours
双季稻种植面积	area sown with double-crop rice	whole	ours
大豆玉米带状复合种植面积	area under soybean-corn strip intercropping	whole	ours
再生稻种植面积	area under ratoon rice	whole	ours
粮食亩产	grain yield per mu	whole	ours
粮食单产	grain yield per unit area	whole	ours
生猪存栏	hogs in stock	whole	ours
生猪出栏	hogs slaughtered	whole	ours
能繁母猪存栏	breeding sows in stock	whole	ours
牛存栏	cattle in stock	whole	ours
牛出栏	cattle slaughtered	whole	ours
羊存栏	sheep and goats in stock	whole	ours
羊出栏	sheep and goats slaughtered	whole	ours
家禽存栏	poultry in stock	whole	ours
家禽出栏	poultry slaughtered	whole	ours
农业机械总动力	total power of agricultural machinery	whole	ours
农机总动力	total power of agricultural machinery	whole	ours
主要农作物耕种收综合机械化率	overall mechanization rate for plowing, planting and harvesting of major crops	whole	ours
农作物耕种收综合机械化率	overall mechanization rate for plowing, planting and harvesting	whole	ours
主要农作物良种覆盖率	share of major crop area planted with improved varieties	whole	ours
农田灌溉水有效利用系数	effective use coefficient of irrigation water	whole	ours
有效灌溉面积	effectively irrigated area	whole	ours
节水灌溉面积	water-saving irrigated area	whole	ours
秸秆综合利用率	straw utilization rate	whole	ours
畜禽粪污综合利用率	livestock and poultry manure utilization rate	whole	ours
农膜回收率	agricultural film recycling rate	whole	ours
农产品加工业产值	output value of agricultural product processing	whole	ours
农产品网络零售额	online retail sales of agricultural products	whole	ours
村级集体经济收入	village collective income	whole	ours
村集体经济收入	village collective income	whole	ours
村集体经营性收入	village collective business income	whole	ours
村均集体经济收入	average collective income per village	whole	ours
粮食储备规模	grain reserves	whole	ours
卫生厕所普及率	sanitary toilet coverage	whole	ours
农村卫生厕所普及率	rural sanitary toilet coverage	whole	ours
农村自来水普及率	rural tap water coverage	whole	ours
自来水普及率	tap water coverage	whole	ours
农村生活污水治理率	rural domestic sewage treatment rate	whole	ours
农村生活垃圾无害化处理率	rate of harmless treatment of rural household waste	whole	ours
行政村通硬化路率	share of administrative villages with paved roads	whole	ours
建制村通客车率	share of administrative villages with bus service	whole	ours
建成区面积	built-up area	whole	ours
建成区绿地率	green space ratio of the built-up area	whole	ours
建成区绿化覆盖率	green coverage of the built-up area	whole	ours
绿化覆盖率	green coverage	whole	ours
人均公园绿地面积	per capita park green space	whole	ours
人均公共绿地面积	per capita public green space	whole	ours
公园绿地500米服务半径覆盖率	share of residential areas within 500 meters of a park	whole	ours
人均住房建筑面积	per capita housing floor area	whole	ours
人均体育场地面积	per capita sports venue area	whole	ours
城市污水处理率	urban sewage treatment rate	whole	ours
城市生活污水集中收集率	urban domestic sewage collection rate	whole	ours
生活污水集中处理率	centralized domestic sewage treatment rate	whole	ours
污水处理率	sewage treatment rate	whole	ours
生活垃圾无害化处理率	rate of harmless treatment of household waste	whole	ours
生活垃圾分类覆盖率	household waste sorting coverage	whole	ours
生活垃圾回收利用率	household waste recycling rate	whole	ours
建筑垃圾资源化利用率	construction waste recycling rate	whole	ours
供水普及率	water supply coverage	whole	ours
燃气普及率	gas coverage	whole	ours
公共交通出行分担率	public transport share of trips	whole	ours
绿色出行比例	share of trips by green transport	whole	ours
公路通车里程	length of roads open to traffic	whole	ours
公路总里程	total road length	whole	ours
高速公路通车里程	length of expressways in operation	whole	ours
铁路营业里程	length of railways in operation	whole	ours
轨道交通运营里程	length of urban rail transit in operation	whole	ours
地铁运营里程	length of metro lines in operation	whole	ours
公路密度	road density	whole	ours
货运量	freight volume	whole	ours
客运量	passenger volume	whole	ours
货物运输总量	total freight volume	whole	ours
货物周转量	freight turnover	whole	ours
旅客周转量	passenger turnover	whole	ours
港口货物吞吐量	cargo throughput of ports	whole	ours
货物吞吐量	cargo throughput	whole	ours
集装箱吞吐量	container throughput	whole	ours
旅客吞吐量	passenger throughput	whole	ours
中欧班列开行列数	China-Europe freight train trips	whole	ours
快递业务量	express delivery volume	whole	ours
快递业务收入	express delivery revenue	whole	ours
邮政业务总量	postal services turnover	whole	ours
邮政行业业务收入	postal industry revenue	whole	ours
电信业务总量	telecommunication services turnover	whole	ours
民用汽车保有量	civilian automobiles in use	whole	ours
机动车保有量	motor vehicles in use	whole	ours
私人汽车保有量	private cars in use	whole	ours
新能源汽车保有量	new energy vehicles in use	whole	ours
移动电话用户	mobile phone subscribers	whole	ours
5G用户	5G subscribers	whole	ours
固定互联网宽带接入用户	fixed broadband subscribers	whole	ours
宽带用户	broadband subscribers	whole	ours
千兆宽带用户	gigabit broadband subscribers	whole	ours
互联网普及率	internet penetration rate	whole	ours
PM2.5平均浓度	average PM2.5 concentration	whole	state media: China Daily
PM2.5年均浓度	annual average PM2.5 concentration	whole	ours
PM2.5浓度	PM2.5 concentration	whole	ours
PM10平均浓度	average PM10 concentration	whole	ours
PM10年均浓度	annual average PM10 concentration	whole	ours
PM10浓度	PM10 concentration	whole	ours
细颗粒物平均浓度	average concentration of fine particulate matter	whole	ours
可吸入颗粒物平均浓度	average concentration of inhalable particulate matter	whole	ours
臭氧浓度	ozone concentration	whole	ours
二氧化硫排放量	sulfur dioxide emissions	whole	ours
氮氧化物排放量	nitrogen oxide emissions	whole	ours
化学需氧量排放量	chemical oxygen demand discharge	whole	ours
氨氮排放量	ammonia nitrogen discharge	whole	ours
挥发性有机物排放量	emissions of volatile organic compounds	whole	ours
二氧化碳排放量	carbon dioxide emissions	whole	ours
碳排放强度	carbon intensity	whole	ours
优良天数	days with good air quality	whole	ours
优良天数比率	share of days with good air quality	whole	ours
优良天数比例	share of days with good air quality	whole	ours
空气质量优良天数	days with good air quality	whole	ours
空气质量优良天数比率	share of days with good air quality	whole	state media: China Daily
空气质量优良率	share of days with good air quality	whole	ours
空气优良率	share of days with good air quality	whole	ours
空气质量综合指数	composite air quality index	whole	ours
重污染天数	days of heavy pollution	whole	ours
地表水优良比例	share of surface water of good quality	whole	ours
地表水水质优良比例	share of surface water of good quality	whole	ours
国考断面水质	water quality at nationally monitored sections	whole	ours
国考断面水质优良比例	share of nationally monitored sections with good water quality	whole	ours
国考断面优良比例	share of nationally monitored sections with good water quality	whole	ours
省考断面水质优良比例	share of provincially monitored sections with good water quality	whole	ours
集中式饮用水水源地水质达标率	share of centralized drinking water sources meeting standards	whole	ours
饮用水水源地水质达标率	share of drinking water sources meeting standards	whole	ours
水质达标率	share of water meeting quality standards	whole	ours
地表水达到或好于Ⅲ类水体比例	share of surface water at or above Grade III	whole	ours
劣V类水体	water below Grade V	whole	ours
劣Ⅴ类水体	water below Grade V	whole	ours
受污染耕地安全利用率	safe use rate of contaminated cropland	whole	ours
重点建设用地安全利用率	safe use rate of key construction land	whole	ours
一般工业固体废物综合利用率	utilization rate of general industrial solid waste	whole	ours
危险废物安全处置率	safe disposal rate of hazardous waste	whole	ours
森林覆盖率	forest coverage	whole	ours
森林蓄积量	forest stock volume	whole	ours
活立木蓄积量	volume of standing timber	whole	ours
湿地保护率	wetland protection rate	whole	ours
水土保持率	soil and water conservation rate	whole	ours
城市黑臭水体消除率	share of black and malodorous urban water bodies eliminated	whole	ours
再生水利用率	reclaimed water utilization rate	whole	ours
学前教育毛入园率	gross preschool enrollment rate	whole	ours
学前三年毛入园率	gross enrollment rate in three-year preschool education	whole	ours
普惠性幼儿园覆盖率	share of children in affordable kindergartens	whole	ours
公办园在园幼儿占比	share of children in public kindergartens	whole	ours
九年义务教育巩固率	completion rate of nine-year compulsory education	whole	ours
义务教育巩固率	completion rate of compulsory education	whole	ours
高中阶段毛入学率	gross enrollment rate in senior secondary education	whole	ours
高等教育毛入学率	gross enrollment rate in higher education	whole	ours
劳动年龄人口平均受教育年限	average years of schooling of the working-age population	whole	ours
每千人口医疗卫生机构床位	beds in medical institutions per 1,000 people	whole	ours
每千人口执业（助理）医师	licensed doctors and assistant doctors per 1,000 people	whole	ours
每千人口注册护士	registered nurses per 1,000 people	whole	ours
每千人口拥有3岁以下婴幼儿托位数	childcare places for children under 3 per 1,000 people	whole	ours
每千人口托位数	childcare places per 1,000 people	whole	ours
千人口托位数	childcare places per 1,000 people	whole	ours
千人床位数	hospital beds per 1,000 people	whole	ours
孕产妇死亡率	maternal mortality rate	whole	ours
婴儿死亡率	infant mortality rate	whole	ours
居民健康素养水平	health literacy of residents	whole	ours
家庭医生签约率	family doctor enrollment rate	whole	ours
县域就诊率	share of patients treated within the county	whole	ours
基本医疗保险参保率	basic medical insurance coverage	whole	ours
基本医保参保率	basic medical insurance coverage	whole	ours
基本养老保险参保率	basic old-age insurance coverage	whole	ours
基本养老保险参保人数	people covered by basic old-age insurance	whole	ours
基本医疗保险参保人数	people covered by basic medical insurance	whole	ours
城乡居民基本医疗保险	basic medical insurance for rural and non-working urban residents	whole	ours
城乡居民基本养老保险	basic old-age insurance for rural and non-working urban residents	whole	ours
城镇职工基本养老保险	basic old-age insurance for urban workers	whole	ours
职工基本医疗保险	basic medical insurance for workers	whole	ours
失业保险参保人数	people covered by unemployment insurance	whole	ours
工伤保险参保人数	people covered by work-related injury insurance	whole	ours
生育保险参保人数	people covered by maternity insurance	whole	ours
社区托育服务机构覆盖率	share of communities covered by childcare services	whole	ours
社区养老服务设施覆盖率	share of communities with elderly-care facilities	whole	ours
护理型床位占比	share of nursing-care beds	whole	ours
旅游总收入	total tourism revenue	whole	ours
旅游收入	tourism revenue	whole	ours
国内旅游收入	domestic tourism revenue	whole	ours
旅游综合收入	overall tourism revenue	whole	ours
接待游客人次	tourist visits	whole	ours
游客接待量	tourist visits	whole	ours
国内游客	domestic tourists	whole	ours
入境游客	inbound tourists	whole	ours
过夜游客	overnight tourists	whole	ours
人均旅游消费	average spending per tourist	whole	ours
电影票房	box office revenue	whole	ours
图书馆藏书量	library collections	whole	ours
广播综合人口覆盖率	radio coverage of the population	whole	ours
电视综合人口覆盖率	television coverage of the population	whole	ours
经常参加体育锻炼人数比例	share of people who exercise regularly	whole	ours
群众满意度	public satisfaction with	measure	ours
公众安全感	public sense of safety	whole	ours
群众安全感	public sense of safety	whole	ours
群众安全感满意度	public satisfaction with safety	whole	ours
满意率	satisfaction with	measure	ours
办结率	completion rate of	measure	ours
按时办结率	on-time completion rate of	measure	ours
一次办结率	first-visit completion rate	whole	ours
网办率	share of services handled online of	measure	ours
网上可办率	share of services available online	whole	ours
即办率	share of services handled on the spot	whole	ours
“最多跑一次”事项占比	share of services requiring one visit at most	whole	ours
审批时限	approval time limits for	measure	ours
矛盾纠纷化解率	dispute resolution rate	whole	ours
矛盾纠纷调处成功率	dispute mediation success rate	whole	ours
信访化解率	petition resolution rate	whole	ours
信访积案化解率	resolution rate of long-pending petition cases	whole	ours
刑事案件发案数	reported criminal cases	whole	ours
破案率	crime clearance rate	whole	ours
生产安全事故起数	workplace accidents	whole	ours
生产安全事故死亡人数	workplace accident deaths	whole	ours
亿元GDP生产安全事故死亡率	workplace accident deaths per 100 million yuan of GDP	whole	ours
食品抽检合格率	food sampling pass rate	whole	ours
食品安全抽检合格率	food safety sampling pass rate	whole	ours
药品抽检合格率	drug sampling pass rate	whole	ours
产品质量监督抽查合格率	pass rate in product quality spot checks	whole	ours
制造业产品质量合格率	pass rate of manufactured products	whole	ours
带动就业	jobs created	whole	ours
带动消费	consumer spending generated	whole	ours
带动农户	rural households benefiting	whole	ours
发放消费券	consumption vouchers issued	whole	ours
发放贷款	loans issued	whole	ours
发放补贴	subsidies paid	whole	ours
争取资金	funds secured	whole	ours
争取上级资金	funds secured from higher levels of government	whole	ours
每百元营业收入中的成本	costs per 100 yuan of business revenue	whole	ours
各级各类学校	schools of all types and levels	whole	ours
市重大重点项目	city-level major and key projects	whole	ours
土地流转面积	area of land transferred	whole	ours
吸纳就业	people employed	whole	ours
亿元以上产业项目	industrial projects worth 100 million yuan or more	whole	ours
组织参展企业	companies taken to trade fairs	whole	ours
增加值	value added of	measure	ours
总产值	gross output value of	measure	ours
产值	output value of	measure	ours
产量	output of	measure	ours
总产量	total output of	measure	ours
亩产	yield per mu of	measure	ours
单产	yield per unit area of	measure	ours
播种面积	sown area of	measure	ours
种植面积	planted area of	measure	ours
面积	area of	measure	ours
总面积	total area of	measure	ours
建筑面积	floor area of	measure	ours
总建筑面积	total floor area of	measure	ours
用地面积	land area of	measure	ours
占地面积	site area of	measure	ours
绿地面积	green space	head	ours
造林面积	afforested area of	measure	ours
营业收入	business revenue of	measure	ours
主营业务收入	revenue from principal business of	measure	ours
营收	revenue of	measure	ours
收入	income of	measure	ours
总收入	total income of	measure	ours
利润	profit of	measure	ours
利润总额	total profits of	measure	ours
净利润	net profit of	measure	ours
税收	tax revenue of	measure	ours
税收贡献	tax contribution of	measure	ours
入库税收	tax revenue collected of	measure	ours
纳税额	taxes paid of	measure	ours
纳税总额	total taxes paid of	measure	ours
销售额	sales of	measure	ours
销售收入	sales revenue of	measure	ours
营业额	turnover of	measure	ours
成交额	transaction value of	measure	ours
交易额	transaction value of	measure	ours
交易量	transaction volume of	measure	ours
总额	total value of	measure	ours
总量	total amount of	measure	ours
总值	total value of	measure	ours
金额	amount of	measure	ours
投资	investment in	measure	ours
总投资	total investment in	measure	ours
投资额	investment in	measure	ours
总投资额	total investment in	measure	ours
完成投资	investment completed in	measure	ours
年度投资	annual investment in	measure	ours
计划投资	planned	verb	ours
年度计划投资	planned annual investment in	measure	ours
协议投资	contracted investment in	measure	ours
协议投资额	contracted investment in	measure	ours
签约金额	value of signed contracts of	measure	ours
签约总额	total value of signed contracts of	measure	ours
合同金额	contract value of	measure	ours
到位资金	funds in place	head	ours
注册资本	registered capital of	measure	ours
资金	funds for	measure	ours
各类资金	funds	head	ours
财政资金	government funds	head	ours
专项资金	special funds for	measure	ours
补助资金	subsidy funds for	measure	ours
奖补资金	award and subsidy funds for	measure	ours
上级资金	funds from higher levels of government	head	ours
社会资本	private capital	head	ours
民间资本	private capital	head	ours
中央预算内资金	investment funds from the central government budget	head	ours
中央预算内投资	investment from the central government budget	head	state media: Xinhua
消费	consumption	head	ours
消费额	consumer spending	head	ours
增速	growth rate of	measure	ours
增幅	increase in	measure	ours
降幅	decrease in	measure	ours
涨幅	increase in	measure	ours
占比	share of	measure	ours
比重	share of	measure	ours
比例	proportion of	measure	ours
比率	ratio of	measure	ours
完成率	completion rate of	measure	ours
覆盖率	coverage of	measure	ours
覆盖面	coverage of	measure	ours
普及率	penetration rate of	measure	ours
合格率	pass rate of	measure	ours
达标率	compliance rate of	measure	ours
利用率	utilization rate of	measure	ours
参保率	insurance coverage of	measure	ours
参与率	participation rate of	measure	ours
满意度	satisfaction with	measure	ours
知晓率	awareness rate of	measure	ours
就业率	employment rate of	measure	ours
失业率	unemployment rate of	measure	ours
入住率	occupancy rate of	measure	ours
出租率	occupancy rate of	measure	ours
空置率	vacancy rate of	measure	ours
贡献率	contribution rate of	measure	ours
转化率	conversion rate of	measure	ours
回收率	recycling rate of	measure	ours
增长率	growth rate of	measure	ours
成本	costs of	measure	ours
价格	prices of	measure	ours
均价	average price of	measure	ours
单价	unit price of	measure	ours
余额	outstanding balance of	measure	ours
存款	deposits	head	ours
贷款	loans	head	ours
存款余额	outstanding deposits	head	ours
贷款余额	outstanding loans	head	ours
各项存款余额	outstanding deposits	head	ours
各项贷款余额	outstanding loans	head	ours
新增贷款	new loans	head	ours
信贷资金	credit funds	head	ours
小额信贷	microcredit	head	ours
债券	bonds	head	ours
政府债券	government bonds	head	ours
专项债	local government special-purpose bonds	head	official: 2024 GWR
专项债券	local government special-purpose bonds	head	ours
地方政府专项债券	local government special-purpose bonds	head	ours
一般债	general bonds	head	ours
一般债券	general bonds	head	ours
国债	treasury bonds	head	ours
特别国债	special treasury bonds	head	ours
超长期国债	ultra-long special treasury bonds	head	ours
超长期特别国债	ultra-long special treasury bonds	head	official: 2024 GWR
公司债	corporate bonds	head	ours
企业债	enterprise bonds	head	ours
基金	funds	head	ours
产业基金	industry funds	head	ours
产业引导基金	government guidance funds for industry	head	ours
政府引导基金	government guidance funds	head	ours
创投基金	venture capital funds	head	ours
融资	financing	head	ours
融资额	financing	head	ours
融资担保	financing guarantees	head	ours
担保贷款	guaranteed loans	head	ours
创业担保贷款	guaranteed loans for business startups	head	ours
科技贷款	loans to technology firms	head	ours
信用贷款	unsecured loans	head	ours
绿色贷款	green loans	head	ours
普惠贷款	inclusive loans	head	ours
银行	banks	head	ours
金融机构	financial institutions	head	ours
银行业金融机构	banking institutions	head	ours
保险机构	insurance institutions	head	ours
证券公司	securities firms	head	ours
债务	debt	head	ours
隐性债务	hidden debt	head	ours
政府债务	government debt	head	ours
外债	external debt	head	ours
不良贷款	non-performing loans	head	ours
不良资产	non-performing assets	head	ours
保费	insurance premiums	head	ours
农业保险	agricultural insurance	head	ours
保险	insurance	head	ours
补贴	subsidies for	measure	ours
津贴	allowances	head	ours
奖金	bonuses	head	ours
奖励	rewarded	verb	ours
退税	tax refunds	head	ours
工资	wages	head	ours
薪酬	pay	head	ours
物价	prices	head	ours
房价	housing prices	head	ours
人口	population	head	ours
居民	residents	head	ours
村民	villagers	head	ours
群众	residents	head	ours
市民	residents	head	ours
农民	farmers	head	ours
职工	workers	head	ours
老人	older people	head	ours
老年人	older people	head	ours
高龄老人	people of advanced age	head	ours
独居老人	older people living alone	head	ours
失能老人	older people with disabilities	head	ours
特困老人	older people in extreme difficulty	head	ours
留守儿童	left-behind children	head	ours
困境儿童	children in difficulty	head	ours
孤儿	orphans	head	ours
残疾人	people with disabilities	head	ours
重度残疾人	people with severe disabilities	head	ours
妇女	women	head	ours
儿童	children	head	ours
婴幼儿	infants and toddlers	head	ours
学生	students	head	ours
在校学生	students enrolled	head	ours
在校生	students enrolled	head	ours
毕业生	graduates	head	ours
高校毕业生	college graduates	head	ours
大学生	college students	head	ours
退役军人	veterans	head	ours
就业困难人员	people having difficulty finding work	head	ours
失业人员	unemployed people	head	ours
下岗失业人员	laid-off and unemployed workers	head	ours
脱贫人口	people lifted out of poverty	head	ours
脱贫户	households lifted out of poverty	head	ours
监测对象	people monitored for risk of falling back into poverty	head	ours
监测户	households monitored for risk of falling back into poverty	head	ours
易返贫致贫户	households at risk of falling into poverty	head	ours
贫困户	poor households	head	ours
贫困人口	people living in poverty	head	ours
低保对象	subsistence allowance recipients	head	ours
低保户	households receiving subsistence allowances	head	ours
城乡低保对象	urban and rural subsistence allowance recipients	head	ours
特困人员	people in extreme difficulty	head	ours
特困供养人员	people in extreme difficulty receiving support	head	ours
低收入人口	low-income people	head	ours
困难群众	people in difficulty	head	ours
困难家庭	families in difficulty	head	ours
困难职工	workers in difficulty	head	ours
移民	relocated residents	head	ours
搬迁群众	relocated residents	head	ours
农民工	rural migrant workers	head	ours
外出务工人员	people working away from home	head	ours
农业转移人口	people who have moved to cities from rural areas	head	ours
脱贫劳动力	workers from households lifted out of poverty	head	ours
劳动力	workers	head	ours
劳务输出	labor exports	head	ours
从业人员	people employed	head	ours
就业人员	employed people	head	ours
就业岗位	jobs	head	ours
岗位	jobs	head	ours
公益性岗位	public-welfare jobs	head	ours
就业	employment	head	ours
就业人数	people employed	head	ours
高校毕业生就业	college graduates employed	head	ours
创业	business startups	head	ours
人才	skilled professionals	head	ours
各类人才	skilled professionals	head	ours
高层次人才	high-level professionals	head	ours
高技能人才	highly skilled workers	head	ours
技能人才	skilled workers	head	ours
专业技术人才	professional and technical personnel	head	ours
科技人才	science and technology professionals	head	ours
创新人才	innovative professionals	head	ours
领军人才	leading professionals	head	ours
急需紧缺人才	professionals in short supply	head	ours
青年人才	young professionals	head	ours
博士	doctoral degree holders	head	ours
硕士	master’s degree holders	head	ours
院士	academicians	head	ours
专家	experts	head	ours
创新团队	innovation teams	head	ours
人才公寓	housing units for skilled professionals	head	ours
人才住房	housing for skilled professionals	head	ours
技能培训	skills training	head	ours
职业技能培训	vocational skills training	head	ours
职业培训	vocational training	head	ours
招聘会	job fairs	head	ours
专场招聘会	special job fairs	head	ours
就业见习岗位	traineeship positions	head	ours
零就业家庭	households with no one employed	head	ours
志愿者	volunteers	head	ours
注册志愿者	registered volunteers	head	ours
党员	Party members	head	ours
党组织	Party organizations	head	ours
基层党组织	primary-level Party organizations	head	ours
干部	officials	head	ours
工作人员	staff	head	ours
医护人员	medical workers	head	ours
医生	doctors	head	ours
执业医师	licensed doctors	head	ours
执业（助理）医师	licensed doctors and assistant doctors	head	ours
全科医生	general practitioners	head	ours
家庭医生	family doctors	head	ours
注册护士	registered nurses	head	ours
护士	nurses	head	ours
卫生技术人员	medical technical personnel	head	ours
乡村医生	village doctors	head	ours
教师	teachers	head	ours
专任教师	full-time teachers	head	ours
教职工	faculty and staff	head	ours
特岗教师	special-post teachers	head	ours
名师	outstanding teachers	head	ours
校长	principals	head	ours
网格员	community grid workers	head	ours
护理员	care workers	head	ours
养老护理员	elderly-care workers	head	ours
社会工作者	social workers	head	ours
社区工作者	community workers	head	ours
辅警	auxiliary police officers	head	ours
民警	police officers	head	ours
河长	river chiefs	head	ours
林长	forest chiefs	head	ours
企业	enterprises	head	ours
公司	companies	head	ours
工厂	factories	head	ours
智能工厂	smart factories	head	ours
绿色工厂	green factories	head	ours
灯塔工厂	lighthouse factories	head	ours
数字化车间	digital workshops	head	ours
智能车间	smart workshops	head	ours
标准厂房	standardized factory buildings	head	ours
厂房	factory buildings	head	ours
生产线	production lines	head	ours
产线	production lines	head	ours
车间	workshops	head	ours
产能	production capacity of	measure	ours
订单	orders of	measure	ours
品牌	brands	head	ours
区域品牌	regional brands	head	outlet: xzhp.com
知名品牌	well-known brands	head	ours
自主品牌	homegrown brands	head	ours
老字号	time-honored brands	head	ours
中华老字号	China time-honored brands	head	ours
驰名商标	well-known trademarks	head	ours
商标	trademarks	head	ours
注册商标	registered trademarks	head	ours
地理标志	geographical indications	head	ours
地理标志产品	geographical indication products	head	ours
地理标志证明商标	geographical indication certification marks	head	ours
规模以上工业企业	industrial enterprises above designated size	head	ours
规上工业企业	industrial enterprises above designated size	head	ours
规模以上企业	enterprises above designated size	head	ours
规上企业	enterprises above designated size	head	ours
规模以上服务业企业	service enterprises above designated size	head	ours
规上服务业企业	service enterprises above designated size	head	ours
规模工业企业	industrial enterprises above designated size	head	ours
限额以上企业	wholesale, retail, hotel and catering enterprises above designated size	head	ours
限上商贸企业	commercial enterprises above designated size	head	ours
限额以上商贸企业	commercial enterprises above designated size	head	ours
限额以上批零住餐企业	wholesale, retail, hotel and catering enterprises above designated size	head	ours
四上企业	enterprises above designated size	head	ours
“四上”企业	enterprises above designated size	head	ours
资质以上建筑业企业	qualified construction enterprises	head	ours
建筑业企业	construction enterprises	head	ours
房地产开发企业	real estate developers	head	ours
房地产企业	real estate companies	head	ours
工业企业	industrial enterprises	head	ours
制造业企业	manufacturing enterprises	head	ours
制造企业	manufacturers	head	ours
生产型企业	manufacturing companies	head	ours
服务业企业	service enterprises	head	ours
商贸企业	commercial enterprises	head	ours
外贸企业	foreign trade enterprises	head	ours
外资企业	foreign-funded enterprises	head	ours
外商投资企业	foreign-invested enterprises	head	ours
内资企业	domestic-funded enterprises	head	ours
国有企业	state-owned enterprises	head	ours
国企	state-owned enterprises	head	ours
央企	central state-owned enterprises	head	ours
中央企业	central state-owned enterprises	head	ours
国有资产	state-owned assets	head	ours
国有资本	state capital	head	ours
民营企业	private enterprises	head	ours
民企	private enterprises	head	ours
民营经济	private sector	head	ours
私营企业	private enterprises	head	ours
中小企业	small and medium-sized enterprises	head	ours
中小微企业	micro, small and medium-sized enterprises	head	ours
小微企业	small and micro businesses	head	ours
小型微型企业	small and micro businesses	head	ours
个体工商户	self-employed individuals	head	ours
经营主体	business entities	head	ours
市场主体	market entities	head	ours
新登记企业	newly registered enterprises	head	ours
新设企业	newly established enterprises	head	ours
上市公司	listed companies	head	ours
上市企业	listed companies	head	ours
上市后备企业	companies preparing to go public	head	ours
拟上市企业	companies preparing to go public	head	ours
“新三板”挂牌企业	companies quoted on the National Equities Exchange and Quotations	head	ours
世界500强企业	Fortune Global 500 companies	head	ours
中国500强企业	China’s top 500 enterprises	head	ours
民营企业500强	top 500 private enterprises	head	ours
总部企业	headquarters enterprises	head	ours
总部项目	headquarters projects	head	ours
龙头企业	leading enterprises	head	ours
链主企业	industry chain leaders	head	ours
“链主”企业	industry chain leaders	head	ours
骨干企业	key enterprises	head	ours
领军企业	leading enterprises	head	ours
重点企业	key enterprises	head	ours
农业龙头企业	leading agricultural enterprises	head	ours
农业产业化龙头企业	leading enterprises in agricultural industrialization	head	ours
农产品加工企业	agricultural product processing enterprises	head	ours
高新技术企业	high-tech enterprises	head	ours
科技型中小企业	technology-based small and medium-sized enterprises	head	ours
科技型企业	technology-based enterprises	head	ours
科技企业	technology companies	head	ours
创新型企业	innovative enterprises	head	ours
创新型中小企业	innovative small and medium-sized enterprises	head	ours
专精特新企业	specialized and sophisticated enterprises that produce novel and unique products	head	ours
“专精特新”企业	specialized and sophisticated enterprises that produce novel and unique products	head	ours
专精特新中小企业	specialized and sophisticated SMEs that produce novel and unique products	head	official: Xi letter, China Daily
“专精特新”中小企业	specialized and sophisticated SMEs that produce novel and unique products	head	official: Xi letter, China Daily
“小巨人”企业	“little giant” firms	head	state media: China Daily
小巨人企业	“little giant” firms	head	state media: China Daily
专精特新“小巨人”企业	“little giant” firms	head	ours
专精特新小巨人企业	“little giant” firms	head	ours
单项冠军企业	single-product champions	head	ours
制造业单项冠军企业	single-product manufacturing champions	head	ours
瞪羚企业	gazelle companies	head	ours
独角兽企业	unicorns	head	ours
潜在独角兽企业	potential unicorns	head	ours
雏鹰企业	fledgling tech companies	head	ours
领航企业	flagship enterprises	head	ours
绿色制造企业	green manufacturing enterprises	head	ours
示范企业	demonstration companies	head	ours
电商示范企业	e-commerce demonstration companies	head	ours
试点企业	pilot enterprises	head	ours
电商企业	e-commerce companies	head	ours
跨境电商企业	cross-border e-commerce companies	head	ours
物流企业	logistics companies	head	ours
A级物流企业	A-grade logistics companies	head	ours
数字经济企业	digital economy companies	head	ours
软件企业	software companies	head	ours
文化企业	cultural enterprises	head	ours
规上文化企业	cultural enterprises above designated size	head	ours
亿元企业	enterprises with revenue of 100 million yuan or more	head	ours
外贸综合服务企业	integrated foreign trade service providers	head	ours
平台公司	platform companies	head	ours
区属平台公司	district-owned platform companies	head	ours
国有平台公司	state-owned platform companies	head	ours
上云企业	enterprises using cloud services	head	ours
僵尸企业	zombie enterprises	head	ours
散乱污企业	scattered, unregulated and polluting businesses	head	ours
“散乱污”企业	scattered, unregulated and polluting businesses	head	ours
个转企	self-employed businesses converted into companies	head	ours
小升规	small firms upgraded to above-designated-size status	head	ours
产业	industries	head	ours
制造业	manufacturing	head	ours
建筑业	construction industry	head	ours
林业	forestry	head	ours
畜牧业	animal husbandry	head	ours
渔业	fishery	head	ours
牧业	animal husbandry	head	ours
农林牧渔业	agriculture, forestry, animal husbandry and fishery	head	ours
服务业	service sector	head	ours
现代服务业	modern service sector	head	ours
生产性服务业	producer services	head	ours
生活性服务业	consumer services	head	ours
采矿业	mining	head	ours
电力、热力、燃气及水生产和供应业	production and supply of electricity, thermal power, gas and water	head	ours
批发和零售业	wholesale and retail trades	head	ours
住宿和餐饮业	hotels and catering services	head	ours
交通运输、仓储和邮政业	transport, storage and post	head	ours
信息传输、软件和信息技术服务业	information transmission, software and information technology services	head	ours
租赁和商务服务业	leasing and business services	head	ours
房地产业	real estate	head	ours
金融业	financial sector	head	ours
战略性新兴产业	strategic emerging industries	head	ours
高新技术产业	high-tech industries	head	ours
高技术制造业	high-tech manufacturing	head	ours
高技术产业	high-tech industries	head	ours
装备制造业	equipment manufacturing	head	ours
先进制造业	advanced manufacturing	head	ours
传统产业	traditional industries	head	ours
特色产业	signature industries	head	ours
主导产业	leading industries	head	ours
支柱产业	pillar industries	head	ours
优势产业	competitive industries	head	ours
新兴产业	emerging industries	head	ours
未来产业	industries of the future	head	ours
新能源产业	new energy industry	head	ours
新材料产业	new materials industry	head	ours
新材料	new materials	head	ours
新能源	new energy	head	ours
生物医药	biomedicine	head	ours
生物医药产业	biomedical industry	head	ours
电子信息产业	electronic information industry	head	ours
电子信息	electronic information	head	ours
汽车产业	automobile industry	head	ours
新能源汽车	new energy vehicles	head	ours
新能源汽车产业	new energy vehicle industry	head	ours
航空产业	aviation industry	head	ours
人工智能	artificial intelligence	head	ours
人工智能产业	artificial intelligence industry	head	ours
大数据	big data	head	ours
集成电路	integrated circuits	head	ours
半导体	semiconductors	head	ours
锂电池	lithium-ion batteries	head	ours
光伏产业	photovoltaic industry	head	ours
食品产业	food industry	head	ours
家具产业	furniture industry	head	ours
纺织服装产业	textile and garment industry	head	ours
针纺	knitwear	head	outlet: jqfibre.com
针纺产业	knitwear industry	head	ours
现代家居产业	modern home furnishing industry	head	ours
有色金属	nonferrous metals	head	ours
钢铁	iron and steel	head	ours
建材	building materials	head	ours
化工	chemicals	head	ours
石化产业	petrochemical industry	head	ours
钢材	rolled steel	head	ours
水泥	cement	head	ours
汽车	automobiles	head	ours
数字经济	digital economy	head	ours
数字经济核心产业	core digital economy industries	head	ours
平台经济	platform economy	head	ours
低空经济	low-altitude economy	head	ours
海洋经济	marine economy	head	ours
县域经济	county economies	head	ours
首店经济	first-store economy	head	ours
首发经济	debut economy	head	ours
夜间经济	nighttime economy	head	ours
夜经济	nighttime economy	head	ours
银发经济	silver economy	head	official: State Council meeting, 2024-01-05
宠物经济	pet industry	head	state media: China Daily
直播电商	e-commerce live streaming	head	outlet: Xinhua via reportify.ai
跨境电商	cross-border e-commerce	head	ours
电子商务	e-commerce	head	ours
农村电商	rural e-commerce	head	ours
电商	e-commerce	head	ours
会展业	convention and exhibition industry	head	ours
会展	conventions and exhibitions	head	ours
展会	trade fairs	head	ours
文旅产业	culture and tourism industry	head	ours
文化产业	cultural industry	head	ours
体育产业	sports industry	head	ours
大健康产业	health industry	head	ours
康养产业	health and wellness industry	head	ours
物流业	logistics industry	head	ours
现代物流	modern logistics	head	ours
冷链物流	cold chain logistics	head	ours
产业链	industry chains	head	ours
重点产业链	key industry chains	head	ours
供应链	supply chains	head	ours
产业集群	industry clusters	head	ours
特色产业集群	signature industry clusters	head	ours
中小企业特色产业集群	signature industry clusters of small and medium-sized enterprises	head	ours
先进制造业集群	advanced manufacturing clusters	head	ours
千亿级产业	industries worth 100 billion yuan	head	ours
百亿级产业	industries worth 10 billion yuan	head	ours
产业园	industrial parks	head	ours
产业园区	industrial parks	head	ours
工业园区	industrial parks	head	ours
工业园	industrial parks	head	ours
园区	parks	head	ours
高新区	high-tech zones	head	ours
高新技术产业园区	high-tech industrial parks	head	ours
高新技术产业开发区	high-tech industrial development zones	head	ours
经济技术开发区	economic and technological development zones	head	ours
经开区	economic and technological development zones	head	ours
开发区	development zones	head	ours
科技园	science and technology parks	head	ours
大学科技园	university science parks	head	ours
科创园	science and innovation parks	head	ours
物流园	logistics parks	head	ours
物流园区	logistics parks	head	ours
小微企业园	small business parks	head	ours
农业产业园	agricultural industry parks	head	ours
现代农业产业园	modern agricultural industry parks	head	ours
农业科技园区	agricultural science and technology parks	head	ours
电商产业园	e-commerce industrial parks	head	ours
众创空间	maker spaces	head	ours
孵化器	incubators	head	ours
科技企业孵化器	technology business incubators	head	ours
孵化基地	incubation bases	head	ours
创业孵化基地	startup incubation bases	head	ours
加速器	accelerators	head	ours
科创飞地	innovation enclaves	head	ours
创新平台	innovation platforms	head	ours
科技创新平台	scientific and technological innovation platforms	head	ours
研发平台	R&D platforms	head	ours
研发机构	R&D institutions	head	ours
新型研发机构	new types of R&D institutions	head	ours
研发中心	R&D centers	head	ours
企业技术中心	enterprise technology centers	head	ours
工程研究中心	engineering research centers	head	ours
工程技术研究中心	engineering technology research centers	head	ours
工业设计中心	industrial design centers	head	ours
技术创新中心	technology innovation centers	head	ours
制造业创新中心	manufacturing innovation centers	head	ours
重点实验室	key laboratories	head	ours
实验室	laboratories	head	ours
全国重点实验室	national key laboratories	head	ours
国家重点实验室	state key laboratories	head	ours
博士后科研工作站	postdoctoral research workstations	head	ours
博士后工作站	postdoctoral research workstations	head	ours
博士后创新实践基地	postdoctoral innovation and practice bases	head	ours
院士工作站	academician workstations	head	ours
专家工作站	expert workstations	head	ours
博士工作站	doctoral workstations	head	ours
科技小院	science and technology backyards	head	ours
技能大师工作室	master craftsman studios	head	ours
公共服务平台	public service platforms	head	ours
工业互联网平台	industrial internet platforms	head	ours
工业互联网标识解析二级节点	secondary nodes for industrial internet identifier resolution	head	ours
专利	patents	head	ours
发明专利	invention patents	head	ours
授权专利	patents granted	head	ours
高价值发明专利	high-value invention patents	head	ours
实用新型专利	utility model patents	head	ours
国际专利	international patents	head	ours
PCT国际专利申请	PCT international patent applications	head	ours
科技成果	scientific and technological achievements	head	ours
成果	achievements	head	ours
科技成果转化	commercialization of scientific and technological achievements	head	ours
技术合同	technology contracts	head	ours
技术交易额	value of technology transactions	head	ours
科技奖	science and technology awards	head	ours
国家科学技术奖	national science and technology awards	head	ours
省科学技术奖	provincial science and technology awards	head	ours
科技特派员	science and technology advisers for rural areas	head	ours
科技计划项目	science and technology program projects	head	ours
科技项目	science and technology projects	head	ours
科研项目	research projects	head	ours
课题	research topics	head	ours
首台（套）	first-of-their-kind equipment	head	ours
首台（套）重大技术装备	first-of-their-kind major technical equipment	head	ours
首台套产品	first-of-their-kind products	head	ours
新产品	new products	head	ours
优质产品	quality products	head	ours
标准	standards	head	ours
国家标准	national standards	head	ours
行业标准	industry standards	head	ours
地方标准	local standards	head	ours
团体标准	association standards	head	ours
国际标准	international standards	head	ours
机器人	robots	head	ours
工业机器人	industrial robots	head	ours
技改项目	technological upgrading projects	head	ours
技术改造项目	technological upgrading projects	head	ours
智能化改造	smart upgrades	head	ours
数字化转型	digital transformation	head	ours
智能制造	smart manufacturing	head	ours
智改数转	smart upgrades and digital transformation	head	ours
设备更新	equipment upgrades	head	ours
项目	projects	head	ours
重大项目	major projects	head	ours
重点项目	key projects	head	ours
重大重点项目	major and key projects	head	ours
省重点项目	provincial key projects	head	ours
市重点项目	city-level key projects	head	ours
省大中型项目	large and medium-sized provincial projects	head	ours
亿元以上项目	projects worth 100 million yuan or more	head	ours
5亿元以上项目	projects worth 500 million yuan or more	head	ours
10亿元以上项目	projects worth 1 billion yuan or more	head	ours
50亿元以上项目	projects worth 5 billion yuan or more	head	ours
100亿元以上项目	projects worth 10 billion yuan or more	head	ours
百亿元项目	projects worth 10 billion yuan or more	head	ours
百亿级项目	projects worth 10 billion yuan or more	head	ours
工业项目	industrial projects	head	ours
产业项目	industrial projects	head	ours
制造业项目	manufacturing projects	head	ours
服务业项目	service sector projects	head	ours
外资项目	foreign-funded projects	head	ours
内资项目	domestic-funded projects	head	ours
楼宇项目	commercial-building projects	head	ours
基础设施项目	infrastructure projects	head	ours
民生项目	livelihood projects	head	ours
民生实事项目	practical projects for the people	head	ours
民生实事	practical projects for the people	head	official: Jing’an
民生工程	livelihood projects	head	ours
水利项目	water conservancy projects	head	ours
水利工程	water conservancy projects	head	ours
水利设施	water conservancy facilities	head	ours
文旅项目	culture and tourism projects	head	ours
试点项目	pilot projects	head	ours
示范项目	demonstration projects	head	ours
签约项目	signed projects	head	outlet: pctextile.com
招商项目	investment promotion projects	head	ours
新签约项目	newly signed projects	head	ours
新签约重大项目	newly signed major projects	head	ours
在建项目	projects under construction	head	ours
开工项目	projects started	head	ours
新开工项目	newly started projects	head	ours
竣工项目	projects completed	head	ours
投产项目	projects put into operation	head	ours
建成项目	projects completed	head	ours
储备项目	projects in the pipeline	head	ours
续建项目	continuing projects	head	ours
增资扩产项目	expansion projects	head	ours
专项债项目	special-purpose bond projects	head	ours
专项债券项目	special-purpose bond projects	head	ours
政府投资项目	government-funded projects	head	ours
项目库	project pipelines	head	ours
停工项目	stalled projects	head	ours
工程	projects	head	ours
重点工程	key projects	head	ours
配套项目	supporting facility projects	head	ours
招商引资	investment promotion	head	dictionary: CC-CEDICT
招商引资项目	investment promotion projects	head	ours
招商推介	investment promotion	head	ours
招商推介活动	investment promotion events	head	ours
招商推介会	investment promotion conferences	head	ours
招商活动	investment promotion events	head	ours
推介会	promotion events	head	ours
签约仪式	signing ceremonies	head	ours
客商	investors	head	ours
粮食	grain	head	ours
夏粮	summer grain	head	ours
秋粮	autumn grain	head	ours
早稻	early rice	head	ours
晚稻	late rice	head	ours
中稻	mid-season rice	head	ours
水稻	rice	head	ours
稻谷	rice	head	ours
小麦	wheat	head	ours
玉米	corn	head	ours
大豆	soybeans	head	ours
薯类	tubers	head	ours
油料	oil-bearing crops	head	ours
油菜	rapeseed	head	ours
油菜籽	rapeseed	head	ours
冬种油菜	winter rapeseed	head	ours
景观油菜	ornamental rapeseed	head	ours
油茶	oil-tea camellia trees	head	ours
花生	peanuts	head	ours
芝麻	sesame	head	ours
棉花	cotton	head	ours
甘蔗	sugarcane	head	ours
蔬菜	vegetables	head	ours
水果	fruit	head	ours
柑橘	citrus fruit	head	ours
脐橙	navel oranges	head	ours
苹果	apples	head	ours
茶叶	tea	head	ours
茶园	tea plantations	head	ours
果园	orchards	head	ours
桑园	mulberry fields	head	ours
中药材	medicinal herbs	head	ours
食用菌	edible fungi	head	ours
花卉	flowers	head	ours
苗木	nursery stock	head	ours
烟叶	tobacco leaves	head	ours
毛竹	moso bamboo	head	ours
竹林	bamboo forests	head	ours
农产品	agricultural products	head	ours
绿色食品	green food products	head	ours
有机农产品	organic agricultural products	head	ours
“两品一标”	green, organic and geographical indication products	head	ours
“两品一标”农产品	green, organic and geographical indication agricultural products	head	ours
名特优新农产品	specialty and premium agricultural products	head	ours
预制菜	pre-made dishes	head	ours
生猪	hogs	head	ours
猪	hogs	head	ours
能繁母猪	breeding sows	head	ours
牛	cattle	head	ours
肉牛	beef cattle	head	ours
奶牛	dairy cows	head	ours
羊	sheep and goats	head	ours
家禽	poultry	head	ours
肉鸡	broilers	head	ours
蛋鸡	laying hens	head	ours
禽蛋	poultry eggs	head	ours
鸡蛋	eggs	head	ours
肉类	meat	head	ours
猪肉	pork	head	ours
牛肉	beef	head	ours
羊肉	mutton	head	ours
禽肉	poultry	head	ours
牛奶	milk	head	ours
水产品	aquatic products	head	ours
水产养殖	aquaculture	head	ours
小龙虾	crayfish	head	ours
鱼苗	fry	head	ours
蜂蜜	honey	head	ours
养殖场	livestock farms	head	ours
规模养殖场	large-scale livestock farms	head	ours
畜禽	livestock and poultry	head	ours
耕地	cropland	head	ours
耕地保有量	cropland area	head	ours
永久基本农田	permanent basic cropland	head	ours
基本农田	basic cropland	head	ours
高标准农田	high-standard cropland	head	official: 2025 GWR
撂荒地	abandoned cropland	head	ours
抛荒地	abandoned cropland	head	ours
撂荒耕地	abandoned cropland	head	ours
土地	land	head	ours
林地	forest land	head	ours
草地	grassland	head	ours
草原	grassland	head	ours
园地	orchards and plantations	head	ours
宅基地	rural residential land	head	ours
建设用地	construction land	head	ours
工业用地	industrial land	head	ours
商业用地	commercial land	head	ours
住宅用地	residential land	head	ours
商住用地	commercial and residential land	head	ours
新增建设用地	new construction land	head	ours
用地指标	land quotas	head	ours
存量土地	existing land	head	ours
低效用地	underused land	head	ours
闲置土地	idle land	head	ours
闲置用地	idle land	head	ours
批而未用土地	approved but unused land	head	state media: China Daily
批而未供土地	approved but unsupplied land	head	ours
征迁	land acquisition and relocation	head	ours
土地流转	land transfers	head	ours
土地供应	land supplied	head	ours
土地交付	land delivered	head	ours
土地出让金	land transfer revenue	head	ours
土地出让收入	land transfer revenue	head	ours
土地收储	land reserved	head	ours
净地	cleared land	head	ours
地块	plots of land	head	ours
宗地	parcels of land	head	ours
矿山	mines	head	ours
废弃矿山	abandoned mines	head	ours
绿色矿山	green mines	head	ours
家庭农场	family farms	head	ours
农民合作社	farmers’ cooperatives	head	ours
农民专业合作社	specialized farmers’ cooperatives	head	ours
合作社	cooperatives	head	ours
示范合作社	demonstration cooperatives	head	ours
新型农业经营主体	new types of agribusiness	head	ours
农业社会化服务组织	commercial agricultural service providers	head	ours
种植大户	large-scale growers	head	ours
种粮大户	large-scale grain growers	head	ours
高素质农民	well-trained farmers	head	ours
农业技术人员	agricultural technicians	head	ours
农机	agricultural machinery	head	ours
农机具	farm implements	head	ours
拖拉机	tractors	head	ours
收割机	harvesters	head	ours
联合收割机	combine harvesters	head	ours
无人机	drones	head	ours
温室大棚	greenhouses	head	ours
大棚	greenhouses	head	ours
设施农业	protected agriculture	head	ours
智慧农业	smart agriculture	head	ours
智慧农场	smart farms	head	ours
冷库	cold storage facilities	head	ours
冷藏保鲜设施	cold storage facilities	head	ours
粮库	grain depots	head	ours
粮仓	granaries	head	ours
粮食仓容	grain storage capacity	head	ours
仓容	storage capacity of	measure	ours
育秧中心	rice seedling centers	head	ours
种业基地	seed production bases	head	ours
制种基地	seed production bases	head	ours
种植基地	growing bases	head	ours
生产基地	production bases	head	ours
示范基地	demonstration bases	head	ours
基地	bases	head	ours
化肥	chemical fertilizers	head	ours
农药	pesticides	head	ours
种子	seeds	head	ours
秸秆	straw	head	ours
农村集体经济组织	rural collective economic organizations	head	ours
村集体经济	village collective economies	head	ours
集体经济薄弱村	villages with weak collective economies	head	ours
经济强村	economically strong villages	head	ours
行政村	administrative villages	head	ours
自然村	natural villages	head	ours
建制村	administrative villages	head	ours
脱贫村	villages lifted out of poverty	head	ours
中心村	central villages	head	ours
美丽乡村	beautiful villages	head	ours
和美乡村	beautiful and harmonious villages	head	ours
秀美乡村	beautiful villages	head	ours
示范村	demonstration villages	head	ours
乡村振兴示范村	rural revitalization demonstration villages	head	ours
乡村振兴重点帮扶村	villages receiving targeted rural revitalization assistance	head	ours
共同富裕样板村	common-prosperity model villages	head	ours
样板村	model villages	head	ours
传统村落	traditional villages	head	ours
历史文化名村	historic and cultural villages	head	ours
历史文化名镇	historic and cultural towns	head	ours
特色小镇	towns with distinctive features	head	ours
中心镇	central towns	head	ours
村庄整治点	village improvement sites	head	ours
美丽庭院	beautiful courtyards	head	ours
文明村	model villages of civility	head	ours
文明村镇	model villages and towns of civility	head	ours
民主法治示范村	model villages for democracy and the rule of law	head	ours
城中村	urban villages	head	ours
城市社区	urban communities	head	ours
社区	communities	head	ours
小区	residential compounds	head	ours
老旧小区	old urban residential compounds	head	official: 2024 GWR
城镇老旧小区	old urban residential compounds	head	ours
无物业小区	residential compounds without property management	head	ours
完整社区	complete communities	head	ours
智慧社区	smart communities	head	ours
现代社区	modern communities	head	ours
片区	areas	head	ours
老旧街区	old neighborhoods	head	ours
街区	neighborhoods	head	ours
历史文化街区	historic and cultural districts	head	ours
特色商业街区	signature commercial streets	head	ours
步行街	pedestrian streets	head	ours
商圈	commercial districts	head	ours
商业综合体	commercial complexes	head	ours
城市综合体	urban complexes	head	ours
购物中心	shopping malls	head	ours
超市	supermarkets	head	ours
农贸市场	farmers’ markets	head	ours
菜市场	food markets	head	ours
集贸市场	open-air markets	head	ours
专业市场	specialized markets	head	ours
批发市场	wholesale markets	head	ours
便利店	convenience stores	head	ours
品牌连锁便利店	chain convenience stores	head	ours
门店	stores	head	ours
店铺	shops	head	ours
首店	first stores	head	outlet: SHINE
区域首店	first-in-area stores	head	ours
品牌首店	brand first stores	head	ours
示范店	demonstration stores	head	ours
放心消费示范店	model stores for worry-free shopping	head	ours
酒店	hotels	head	ours
星级酒店	star-rated hotels	head	ours
宾馆	hotels	head	ours
民宿	homestays	head	ours
餐饮企业	catering enterprises	head	ours
农家乐	farm stays	head	ours
楼宇	commercial buildings	head	ours
商务楼宇	office buildings	head	ours
闲置楼宇	idle buildings	head	ours
税收亿元楼宇	buildings yielding 100 million yuan in annual tax revenue	head	ours
亿元楼宇	buildings yielding 100 million yuan in annual tax revenue	head	ours
便民生活圈	convenient living circles	head	ours
一刻钟便民生活圈	15-minute convenient living circles	head	exam text: CET paper
“一刻钟便民生活圈”	15-minute convenient living circles	head	exam text: CET paper
15分钟服务圈	15-minute service circles	head	official: Zhongshan
15分钟生活圈	15-minute living circles	head	ours
住房	housing	head	ours
住宅	residential	modifier	ours
商品房	commercial housing	head	ours
房屋	buildings	head	ours
危房	dilapidated houses	head	ours
农村危房	dilapidated rural houses	head	ours
城市危旧房	dilapidated urban housing	head	ours
棚户区	rundown urban areas	head	ours
棚改	rundown area redevelopment	head	ours
棚户区改造	rundown area redevelopment	head	ours
安置房	resettlement housing	head	ours
安置房项目	resettlement housing projects	head	ours
保障性住房	government-subsidized housing	head	ours
保障性租赁住房	government-subsidized rental housing	head	ours
保障房	government-subsidized housing	head	ours
公租房	public rental housing	head	ours
公共租赁住房	public rental housing	head	ours
廉租房	low-rent housing	head	ours
配售型保障性住房	government-subsidized housing for sale	head	ours
租赁补贴	rent subsidies	head	ours
租赁住房补贴	rental housing subsidies	head	ours
公积金	housing provident fund	head	ours
住房公积金	housing provident fund	head	ours
公积金贷款	housing provident fund loans	head	ours
房票	housing vouchers	head	ours
“保交楼”项目	housing delivery projects	head	ours
保交楼	presold homes delivered	head	ours
保交房	presold homes delivered	head	ours
违法建设	illegal construction	head	ours
违章建筑	illegal structures	head	ours
违建	illegal structures	head	ours
自建房	self-built houses	head	ours
经营性自建房	self-built houses used for business	head	ours
电梯	elevators	head	ours
加装电梯	elevators added	head	ours
老旧电梯	aging elevators	head	ours
道路	roads	head	ours
城市道路	urban roads	head	ours
市政道路	municipal roads	head	ours
主干道	arterial roads	head	ours
主次干道	arterial and secondary roads	head	ours
次干道	secondary roads	head	ours
支路	branch roads	head	ours
背街小巷	backstreets and alleys	head	ours
断头路	dead-end roads	head	outlet: reportify.ai, Haikou
微循环道路	local link roads	head	ours
公路	roads	head	ours
农村公路	rural roads	head	ours
“四好农村路”	high-quality rural roads	head	ours
四好农村路	high-quality rural roads	head	ours
通村公路	village access roads	head	ours
县道	county roads	head	ours
乡道	township roads	head	ours
村道	village roads	head	ours
美丽农村路	beautiful rural roads	head	ours
产业路	roads serving local industries	head	ours
旅游公路	tourist highways	head	ours
机耕道	tractor roads	head	ours
普通国省道	ordinary national and provincial highways	head	ours
国省干线	national and provincial trunk highways	head	ours
国省道	national and provincial highways	head	ours
高速公路出入口	expressway entrances and exits	head	ours
城市快速路	urban expressways	head	ours
干线公路	trunk highways	head	ours
人行道	sidewalks	head	ours
非机动车道	bicycle lanes	head	ours
自行车道	bicycle lanes	head	ours
人行天桥	pedestrian overpasses	head	ours
天桥	pedestrian overpasses	head	ours
过街通道	pedestrian crossings	head	ours
地下通道	underpasses	head	ours
桥梁	bridges	head	ours
危桥	unsafe bridges	head	ours
农村危桥	unsafe rural bridges	head	ours
路口	intersections	head	ours
红绿灯	traffic lights	head	ours
信号灯	traffic lights	head	ours
交通信号灯	traffic lights	head	ours
交通堵点	traffic bottlenecks	head	ours
堵点	bottlenecks	head	ours
路灯	streetlights	head	ours
照明设施	lighting facilities	head	ours
井盖	manhole covers	head	ours
轨道交通	urban rail transit	head	ours
地铁线路	metro lines	head	ours
地铁站	metro stations	head	ours
有轨电车	trams	head	ours
公交线路	bus routes	head	ours
公交车	buses	head	ours
新能源公交车	new energy buses	head	ours
公交站	bus stops	head	ours
公交站台	bus stops	head	ours
公交站点	bus stops	head	ours
公交专用道	bus lanes	head	ours
城乡公交	urban-rural bus services	head	ours
客运站	passenger stations	head	ours
出租车	taxis	head	ours
网约车	online ride-hailing vehicles	head	ours
共享单车	shared bicycles	head	ours
共享自行车	shared bicycles	head	ours
航线	air routes	head	ours
国际航线	international air routes	head	ours
航班	flights	head	ours
起降架次	takeoffs and landings	head	ours
泊位	berths	head	ours
停车泊位	parking spaces	head	ours
停车位	parking spaces	head	official: Jing’an
公共停车位	public parking spaces	head	ours
车位	parking spaces	head	ours
停车场	parking lots	head	ours
公共停车场	public parking lots	head	ours
立体停车库	multistory parking garages	head	ours
充电桩	charging piles	head	ours
公共充电桩	public charging piles	head	ours
新能源汽车充电桩	charging piles for new energy vehicles	head	ours
充电站	charging stations	head	ours
充换电站	charging and battery swap stations	head	ours
换电站	battery swap stations	head	ours
充电设施	charging facilities	head	ours
充电车位	charging spaces	head	ours
电动自行车充电桩	charging points for electric bikes	head	ours
电动自行车充电端口	charging ports for electric bikes	head	ours
充电端口	charging ports	head	ours
充电枪	charging connectors	head	ours
加油站	gas stations	head	ours
加氢站	hydrogen refueling stations	head	ours
5G基站	5G base stations	head	ours
5G通信基站	5G base stations	head	ours
基站	base stations	head	ours
机架	server racks	head	ours
标准机架	standard server racks	head	ours
数据中心	data centers	head	ours
算力	computing power	head	ours
智算中心	intelligent computing centers	head	ours
光纤	optical fiber	head	ours
物联网终端	Internet of Things devices	head	ours
管网	pipelines	head	ours
燃气管网	gas pipelines	head	ours
燃气管道	gas pipelines	head	ours
天然气管网	natural gas pipelines	head	ours
天然气用户	natural gas users	head	ours
供水管网	water supply pipes	head	ours
老旧供水管网	aging water supply pipes	head	ours
排水管网	drainage pipes	head	ours
污水管网	sewage pipes	head	ours
雨污管网	stormwater and sewage pipes	head	ours
雨水管网	stormwater pipes	head	ours
供热管网	heating pipes	head	ours
老旧管网	aging pipelines	head	ours
地下管网	underground pipelines	head	ours
地下管廊	underground utility tunnels	head	ours
综合管廊	underground utility tunnels	head	ours
地下综合管廊	underground utility tunnels	head	ours
供热面积	heated floor area	head	ours
集中供热面积	floor area with central heating	head	ours
供水厂	waterworks	head	ours
自来水厂	waterworks	head	ours
水厂	waterworks	head	ours
变电站	substations	head	ours
输电线路	power transmission lines	head	ours
电网	power grids	head	ours
农村电网	rural power grids	head	ours
台区	distribution transformer areas	head	ours
配变	distribution transformers	head	ours
光伏电站	photovoltaic power stations	head	ours
分布式光伏	distributed photovoltaic power	head	ours
屋顶光伏	rooftop photovoltaic power	head	ours
风电场	wind farms	head	ours
储能电站	energy storage stations	head	ours
装机容量	installed capacity of	measure	ours
天然气	natural gas	head	ours
原煤	raw coal	head	ours
原油	crude oil	head	ours
煤炭	coal	head	ours
标准煤	standard coal	head	ours
清洁能源	clean energy	head	ours
可再生能源	renewable energy	head	ours
内涝点	waterlogging-prone spots	head	ours
易涝点	waterlogging-prone spots	head	ours
积水点	waterlogging spots	head	ours
城市内涝点	urban waterlogging spots	head	ours
防洪堤	flood control dikes	head	ours
堤防	dikes	head	ours
堤坝	dikes and dams	head	ours
排涝站	drainage pumping stations	head	ours
河道	river channels	head	ours
河流	rivers	head	ours
中小河流	small and medium-sized rivers	head	ours
湖泊	lakes	head	ours
水塘	ponds	head	ours
山塘	hill ponds	head	ours
病险水库	unsafe reservoirs	head	ours
小型水库	small reservoirs	head	ours
大中型水库	large and medium-sized reservoirs	head	ours
沟渠	ditches	head	ours
灌区	irrigation districts	head	ours
大中型灌区	large and medium-sized irrigation districts	head	ours
渠道	irrigation channels	head	ours
供水工程	water supply projects	head	ours
农村供水工程	rural water supply projects	head	ours
农村饮水安全工程	safe drinking water projects in rural areas	head	ours
水土流失面积	area of soil erosion	head	ours
水土流失治理面积	area of soil erosion controlled	head	ours
治理面积	area treated of	measure	ours
库容	reservoir capacity of	measure	ours
绿地	green space	head	ours
城市绿地	urban green space	head	ours
公园绿地	park green space	head	ours
城市公园	urban parks	head	ours
口袋公园	pocket parks	head	official: Jing’an
小游园	pocket parks	head	ours
城市小游园	pocket parks	head	official: Jing’an
街心花园	street gardens	head	ours
社区公园	community parks	head	ours
郊野公园	country parks	head	ours
体育公园	sports parks	head	ours
绿道	greenways	head	official: SHIO
城市绿道	urban greenways	head	ours
健身步道	fitness trails	head	ours
步道	trails	head	ours
滨水步道	waterfront trails	head	ours
林荫道	tree-lined roads	head	ours
行道树	street trees	head	ours
树木	trees	head	ours
古树名木	ancient and notable trees	head	ours
公厕	public toilets	head	ours
公共厕所	public toilets	head	ours
户厕	household toilets	head	ours
农村户厕	rural household toilets	head	ours
卫生厕所	sanitary toilets	head	ours
垃圾	waste	head	ours
生活垃圾	household waste	head	ours
建筑垃圾	construction waste	head	ours
餐厨垃圾	kitchen waste	head	ours
厨余垃圾	food waste	head	ours
生活垃圾焚烧发电厂	waste-to-energy plants	head	ours
垃圾焚烧发电厂	waste-to-energy plants	head	ours
垃圾中转站	waste transfer stations	head	ours
垃圾分类投放点	waste sorting stations	head	ours
垃圾分类	waste sorting	head	ours
垃圾桶	trash bins	head	ours
污水	sewage	head	ours
生活污水	domestic sewage	head	ours
污水处理厂	sewage treatment plants	head	ours
污水处理设施	sewage treatment facilities	head	ours
污水处理能力	sewage treatment capacity	head	ours
日处理能力	daily treatment capacity	head	ours
污水处理量	sewage treated	head	ours
再生水	reclaimed water	head	ours
排污口	sewage outlets	head	ours
入河排污口	sewage outlets into rivers	head	ours
黑臭水体	black and malodorous water bodies	head	ours
农村黑臭水体	black and malodorous water bodies in rural areas	head	ours
水体	water bodies	head	ours
水质	water quality of	measure	ours
水源地	water sources	head	ours
饮用水水源地	drinking water sources	head	ours
断面	monitoring sections	head	ours
国考断面	nationally monitored sections	head	state media: China Daily, Xinhua
省考断面	provincially monitored sections	head	ours
监测断面	monitoring sections	head	ours
监测点位	monitoring sites	head	ours
国控点位	state-controlled air quality monitoring stations	head	ours
国控站点	state-controlled air quality monitoring stations	head	ours
监测站点	monitoring stations	head	ours
污染源	pollution sources	head	ours
污染地块	contaminated sites	head	ours
扬尘	dust	head	ours
燃煤锅炉	coal-fired boilers	head	ours
锅炉	boilers	head	ours
超低排放改造	ultra-low-emission retrofits	head	ours
老旧柴油货车	old diesel trucks	head	ours
国三及以下柴油货车	diesel trucks at or below the China III emission standard	head	ours
黄标车	heavily polluting vehicles	head	ours
环境问题	environmental problems	head	ours
突出环境问题	serious environmental problems	head	ours
生态环境问题	ecological and environmental problems	head	ours
中央生态环境保护督察	central ecological and environmental protection inspections	head	outlet: yes-hope.com
中央生态环境保护督察信访件	central environmental inspection complaints	head	ours
省级生态环境保护督察	provincial ecological and environmental protection inspections	head	ours
信访件	complaints	head	ours
碳排放	carbon emissions	head	ours
碳汇	carbon sinks	head	ours
森林	forests	head	ours
造林	afforestation	head	ours
人工造林	planted forests	head	ours
营造林	afforestation and forest improvement	head	ours
封山育林	hillsides closed for forest recovery	head	ours
退化林修复	degraded forest restoration	head	ours
低产低效林改造	improvement of low-yield forests	head	ours
国家储备林	national reserve forests	head	ours
湿地	wetlands	head	ours
湿地面积	wetland area	head	ours
自然保护区	nature reserves	head	ours
自然保护地	protected natural areas	head	ours
国家森林公园	national forest parks	head	ours
国家湿地公园	national wetland parks	head	ours
生态保护红线	ecological conservation red lines	head	ours
生态修复	ecological restoration	head	ours
生态补偿	ecological compensation	head	ours
中小学	primary and secondary schools	head	ours
中小学校	primary and secondary schools	head	ours
小学	primary schools	head	ours
初中	junior secondary schools	head	ours
高中	senior secondary schools	head	ours
普通高中	regular senior secondary schools	head	ours
中学	secondary schools	head	ours
幼儿园	kindergartens	head	ours
公办幼儿园	public kindergartens	head	outlet: SHINE
民办幼儿园	private kindergartens	head	ours
普惠性幼儿园	affordable kindergartens	head	ours
普惠性民办幼儿园	affordable private kindergartens	head	ours
职业学校	vocational schools	head	ours
中职学校	secondary vocational schools	head	ours
中等职业学校	secondary vocational schools	head	ours
技工学校	technical schools	head	ours
特殊教育学校	special education schools	head	ours
高校	universities and colleges	head	ours
高等院校	universities and colleges	head	ours
普通高校	regular higher education institutions	head	ours
九年一贯制学校	nine-year schools	head	ours
寄宿制学校	boarding schools	head	ours
农村学校	rural schools	head	ours
示范高中	model senior secondary schools	head	ours
校区	campuses	head	ours
校舍	school buildings	head	ours
教室	classrooms	head	ours
学位	school places	head	ours
中小学学位	primary and secondary school places	head	ours
义务教育学位	compulsory education places	head	ours
公办学位	public school places	head	ours
园位	kindergarten places	head	ours
幼儿园学位	kindergarten places	head	ours
学前教育学位	preschool places	head	ours
托位	childcare places	head	outlet: SHINE
普惠托位	affordable childcare places	head	ours
托育机构	childcare centers	head	ours
普惠托育机构	affordable childcare centers	head	ours
托育服务机构	childcare service providers	head	ours
托育中心	childcare centers	head	ours
教育集团	education groups	head	ours
教联体	school alliances	head	ours
集团化办学	group-run schools	head	ours
课后服务	after-school services	head	ours
营养餐	nutritious meals	head	ours
助学金	student aid	head	ours
奖学金	scholarships	head	ours
助学贷款	student loans	head	ours
研学基地	study tour bases	head	ours
义务教育	compulsory education	head	ours
学前教育	preschool education	head	ours
职业教育	vocational education	head	ours
医院	hospitals	head	ours
公立医院	public hospitals	head	ours
三级医院	tertiary hospitals	head	ours
三甲医院	Grade A tertiary hospitals	head	ours
三级甲等医院	Grade A tertiary hospitals	head	ours
综合医院	general hospitals	head	ours
专科医院	specialized hospitals	head	ours
中医院	hospitals of traditional Chinese medicine	head	ours
中医医院	hospitals of traditional Chinese medicine	head	ours
中医馆	traditional Chinese medicine clinics	head	ours
妇幼保健院	maternal and child health hospitals	head	ours
县级医院	county-level hospitals	head	ours
医疗机构	medical institutions	head	ours
医疗卫生机构	medical and health institutions	head	ours
卫生机构	health institutions	head	ours
基层医疗卫生机构	primary-level medical and health institutions	head	ours
乡镇卫生院	township health centers	head	ours
卫生院	health centers	head	ours
社区卫生服务中心	community health service centers	head	ours
社区卫生服务站	community health stations	head	ours
村卫生室	village clinics	head	ours
卫生室	clinics	head	ours
诊所	clinics	head	ours
疾病预防控制中心	centers for disease control and prevention	head	ours
疾控中心	centers for disease control and prevention	head	ours
急救站	emergency medical stations	head	ours
救护车	ambulances	head	ours
AED	automated external defibrillators	head	ours
自动体外除颤器	automated external defibrillators	head	ours
医联体	medical consortiums	head	ours
医共体	county medical consortiums	head	ours
专科联盟	specialty alliances	head	ours
重点专科	key clinical specialties	head	ours
临床重点专科	key clinical specialties	head	ours
互联网医院	internet hospitals	head	ours
发热门诊	fever clinics	head	ours
床位	beds	head	ours
医院床位	hospital beds	head	ours
医疗床位	hospital beds	head	ours
病床	hospital beds	head	ours
诊疗人次	medical visits	head	ours
门诊人次	outpatient visits	head	ours
住院人次	inpatient admissions	head	ours
诊疗量	medical visits	head	ours
疫苗	vaccines	head	ours
疫苗接种	vaccinations	head	ours
免费体检	free physical examinations	head	ours
体检	physical examinations	head	ours
两癌筛查	breast and cervical cancer screenings	head	ours
“两癌”筛查	breast and cervical cancer screenings	head	ours
免费“两癌”筛查	free breast and cervical cancer screenings	head	ours
健康档案	health records	head	ours
家庭养老床位	home-based elderly-care beds	head	ours
养老床位	elderly-care beds	head	outlet: SHINE
养老服务床位	elderly-care beds	head	ours
护理型床位	nursing-care beds	head	ours
护理型养老床位	nursing-care beds for older people	head	ours
养老机构	elderly-care institutions	head	ours
养老院	nursing homes	head	ours
敬老院	homes for the elderly	head	ours
公办养老机构	public elderly-care institutions	head	ours
养老服务机构	elderly-care service providers	head	ours
养老服务设施	elderly-care facilities	head	ours
养老服务中心	elderly-care service centers	head	ours
居家养老服务中心	home-based elderly-care service centers	head	ours
社区养老服务中心	community elderly-care service centers	head	ours
社区养老服务设施	community elderly-care facilities	head	ours
社区居家养老服务中心	community and home-based elderly-care service centers	head	ours
日间照料中心	day care centers for older people	head	ours
老年人日间照料中心	day care centers for older people	head	ours
幸福院	happiness homes for older people	head	ours
农村幸福院	rural happiness homes for older people	head	ours
互助养老服务点	mutual-aid elderly-care service points	head	ours
颐养之家	community care homes for older people	head	ours
一老一小幸福院	happiness homes for the elderly and children	head	ours
“一老一小幸福院”	happiness homes for the elderly and children	head	ours
老年食堂	canteens for older people	head	ours
老年助餐点	meal service points for older people	head	ours
老年助餐	elderly meal assistance	head	official: Hongkou
助餐点	meal service points	head	ours
社区助餐点	community meal service points	head	outlet: SHINE
社区食堂	community canteens	head	ours
幸福食堂	community canteens	head	ours
长者食堂	canteens for older people	head	ours
助餐服务	meal services	head	ours
适老化改造	age-friendly home renovations	head	ours
老年人家庭适老化改造	age-friendly home renovations	head	ours
无障碍改造	accessibility renovations	head	ours
无障碍设施	accessibility facilities	head	ours
老年大学	senior citizens’ colleges	head	ours
养老金	pensions	head	ours
基本养老金	basic pensions	head	ours
基础养老金	basic pensions	head	ours
退休人员养老金	retirees’ pensions	head	ours
高龄津贴	old-age allowances	head	ours
养老补贴	elderly-care subsidies	head	ours
养老保险	old-age insurance	head	ours
基本养老保险	basic old-age insurance	head	ours
医疗保险	medical insurance	head	ours
基本医疗保险	basic medical insurance	head	ours
医保基金	medical insurance funds	head	ours
医保	medical insurance	head	ours
失业保险	unemployment insurance	head	ours
失业保险金	unemployment insurance benefits	head	ours
工伤保险	work-related injury insurance	head	ours
生育保险	maternity insurance	head	ours
大病保险	critical illness insurance	head	ours
长期护理保险	long-term care insurance	head	ours
惠民保	inclusive supplementary medical insurance	head	ours
社会保险	social insurance	head	ours
社会保险基金	social insurance funds	head	ours
社保基金	social insurance funds	head	ours
社保卡	social security cards	head	ours
社会保障卡	social security cards	head	ours
社会保障	social security	head	ours
稳岗返还	unemployment insurance refunds for retaining staff	head	ours
稳岗补贴	job retention subsidies	head	ours
稳岗资金	job retention funds	head	ours
低保	subsistence allowances	head	ours
低保金	subsistence allowances	head	ours
最低生活保障	subsistence allowances	head	ours
城市低保标准	urban subsistence allowance standard	head	ours
农村低保标准	rural subsistence allowance standard	head	ours
低保标准	subsistence allowance standard	head	ours
城乡低保标准	urban and rural subsistence allowance standard	head	ours
特困供养标准	support standard for people in extreme difficulty	head	ours
临时救助	temporary assistance	head	ours
救助金	relief funds	head	ours
社会救助	social assistance	head	ours
医疗救助	medical assistance	head	ours
救助对象	people receiving assistance	head	ours
残疾人两项补贴	living and nursing allowances for people with disabilities	head	ours
生活补贴	living allowances	head	ours
护理补贴	nursing allowances	head	ours
育儿补贴	childcare subsidies	head	ours
抚恤金	survivor and disability pensions	head	ours
优待金	preferential allowances	head	ours
善款	donations	head	ours
慈善捐款	charitable donations	head	ours
福利彩票	welfare lottery tickets	head	ours
法律援助	legal aid	head	ours
法律援助案件	legal aid cases	head	ours
公共文化设施	public cultural facilities	head	ours
文化设施	cultural facilities	head	ours
文化馆	cultural centers	head	ours
图书馆	libraries	head	ours
公共图书馆	public libraries	head	ours
博物馆	museums	head	ours
美术馆	art galleries	head	ours
纪念馆	memorial halls	head	ours
文化站	cultural stations	head	ours
综合文化站	comprehensive cultural stations	head	ours
乡镇综合文化站	township cultural stations	head	ours
村级文化服务中心	village cultural service centers	head	ours
综合性文化服务中心	comprehensive cultural service centers	head	ours
农家书屋	rural reading rooms	head	ours
城市书房	city reading rooms	head	ours
书店	bookstores	head	ours
文化广场	cultural squares	head	ours
剧院	theaters	head	ours
影院	movie theaters	head	ours
电影院	movie theaters	head	ours
戏台	opera stages	head	ours
文物	cultural relics	head	ours
文物保护单位	protected cultural heritage sites	head	ours
全国重点文物保护单位	major historical and cultural sites protected at the national level	head	ours
省级文物保护单位	provincial-level protected cultural heritage sites	head	ours
不可移动文物	immovable cultural relics	head	ours
历史建筑	historic buildings	head	ours
非物质文化遗产	intangible cultural heritage	head	ours
非遗	intangible cultural heritage	head	ours
非遗项目	intangible cultural heritage items	head	ours
非物质文化遗产项目	intangible cultural heritage items	head	ours
非遗代表性项目	representative items of intangible cultural heritage	head	ours
非遗传承人	intangible cultural heritage bearers	head	ours
代表性传承人	representative heritage bearers	head	ours
非遗工坊	intangible cultural heritage workshops	head	ours
世界文化遗产	world cultural heritage sites	head	ours
世界遗产	world heritage sites	head	ours
红色资源	revolutionary heritage resources	head	ours
红色旅游景区	revolutionary heritage tourist sites	head	ours
旅游景区	scenic spots	head	ours
景区	scenic spots	head	ours
A级景区	A-rated scenic spots	head	ours
A级旅游景区	A-rated scenic spots	head	ours
国家A级旅游景区	national A-rated scenic spots	head	ours
3A级景区	3A-rated scenic spots	head	ours
4A级景区	4A-rated scenic spots	head	ours
5A级景区	5A-rated scenic spots	head	ours
3A级旅游景区	3A-rated scenic spots	head	ours
4A级旅游景区	4A-rated scenic spots	head	ours
5A级旅游景区	5A-rated scenic spots	head	ours
国家4A级旅游景区	national 4A-rated scenic spots	head	ours
国家5A级旅游景区	national 5A-rated scenic spots	head	ours
国家3A级旅游景区	national 3A-rated scenic spots	head	ours
旅游度假区	tourist resorts	head	ours
乡村旅游点	rural tourism sites	head	ours
乡村旅游重点村	key villages for rural tourism	head	ours
旅游线路	tourist routes	head	ours
精品线路	premium routes	head	ours
旅行社	travel agencies	head	ours
游客	tourists	head	ours
旅游	tourism	head	ours
文化活动	cultural events	head	ours
文艺活动	cultural performances	head	ours
文艺演出	art performances	head	ours
演唱会	concerts	head	ours
惠民演出	free public performances	head	ours
送戏下乡	opera performances in villages	head	ours
公益电影	free public film screenings	head	ours
群众文化活动	community cultural events	head	ours
文化惠民活动	cultural events for the public	head	ours
节庆活动	festival events	head	ours
体育赛事	sporting events	head	ours
赛事	competitions	head	ours
马拉松	marathons	head	ours
全民健身活动	public fitness events	head	ours
体育场地	sports venues	head	ours
体育设施	sports facilities	head	ours
体育场馆	stadiums and gymnasiums	head	ours
健身器材	fitness equipment	head	ours
健身设施	fitness facilities	head	ours
足球场	soccer fields	head	ours
社会足球场	community soccer fields	head	ours
篮球场	basketball courts	head	ours
游泳池	swimming pools	head	ours
社会体育指导员	community sports instructors	head	ours
运动员	athletes	head	ours
金牌	gold medals	head	ours
银牌	silver medals	head	ours
铜牌	bronze medals	head	ours
奖牌	medals	head	ours
文艺作品	literary and artistic works	head	ours
精品剧目	outstanding stage productions	head	ours
活动	events	head	ours
促消费活动	consumption promotion events	head	ours
消费促进活动	consumption promotion events	head	ours
消费券	consumption vouchers	head	ours
消费补贴	consumption subsidies	head	ours
以旧换新	trade-ins	head	state media: China Daily
消费品以旧换新	consumer goods trade-ins	head	ours
汽车以旧换新	car trade-ins	head	ours
家电以旧换新	home appliance trade-ins	head	ours
以旧换新补贴	trade-in subsidies	head	ours
事项	items	head	ours
政务服务事项	government service items	head	ours
“就近办”事项	government services available close to home	head	ours
“一件事”	one-stop services	head	ours
“一件事一次办”	one-stop services	head	ours
“跨省通办”事项	government services available across provinces	head	ours
“一网通办”事项	government services available online	head	ours
行政许可事项	administrative licensing items	head	ours
行政审批事项	administrative approval items	head	ours
审批事项	approval items	head	ours
证明事项	certification requirements	head	ours
权力事项	administrative powers	head	ours
改革事项	reform items	head	ours
改革任务	reform tasks	head	ours
改革举措	reform measures	head	ours
改革试点	reform pilots	head	ours
试点	pilots	head	ours
举措	measures	head	ours
政策措施	policy measures	head	ours
政策	policies	head	ours
惠企政策	business support policies	head	ours
办件	service requests handled	head	ours
办件量	service requests handled	head	ours
热线	hotlines	head	ours
12345热线	12345 government service hotline	head	ours
12345政务服务便民热线	12345 government service hotline	head	ours
诉求	requests	head	ours
企业诉求	requests from businesses	head	ours
群众诉求	requests from residents	head	ours
问题	problems	head	ours
投诉	complaints	head	ours
投诉举报	complaints and reports	head	ours
消费投诉	consumer complaints	head	ours
信访	petitions	head	ours
信访事项	petitions	head	ours
信访积案	long-pending petition cases	head	ours
案件	cases	head	ours
刑事案件	criminal cases	head	ours
治安案件	public security cases	head	ours
行政案件	administrative cases	head	ours
电信网络诈骗案件	telecom and online fraud cases	head	ours
电诈案件	telecom fraud cases	head	ours
涉黑涉恶案件	organized crime cases	head	ours
执法案件	law enforcement cases	head	ours
行政处罚案件	administrative penalty cases	head	ours
行政复议案件	administrative reconsideration cases	head	ours
行政诉讼案件	administrative litigation cases	head	ours
民商事案件	civil and commercial cases	head	ours
公益诉讼案件	public interest litigation cases	head	ours
职务犯罪案件	duty-related crime cases	head	ours
违纪违法案件	violations of discipline and law	head	ours
违法案件	violations	head	ours
违法行为	violations	head	ours
交通违法行为	traffic violations	head	ours
犯罪嫌疑人	criminal suspects	head	ours
矛盾纠纷	disputes	head	ours
纠纷	disputes	head	ours
劳动争议案件	labor dispute cases	head	ours
拖欠工资	unpaid wages	head	ours
欠薪	unpaid wages	head	ours
涉案金额	money involved	head	ours
经济损失	economic losses	head	ours
被骗资金	fraud losses	head	ours
罚款	fines	head	ours
人大代表建议	suggestions from people’s congress deputies	head	ours
代表建议	suggestions from people’s congress deputies	head	ours
人大代表议案	motions from people’s congress deputies	head	ours
政协提案	proposals from political advisers	head	ours
政协委员提案	proposals from political advisers	head	ours
建议提案	suggestions and proposals	head	ours
议案	motions	head	ours
提案	proposals	head	ours
地方性法规	local regulations	head	ours
政府规章	government rules	head	ours
规范性文件	normative documents	head	ours
规章	rules	head	ours
文件	documents	head	ours
会议	meetings	head	ours
督查	inspections	head	ours
审计项目	audit projects	head	ours
预算	budget for	measure	ours
政务服务中心	government service centers	head	ours
便民服务中心	public service centers	head	ours
便民服务点	public service points	head	ours
自助服务终端	self-service terminals	head	ours
自助终端	self-service terminals	head	ours
窗口	service windows	head	ours
电子证照	electronic certificates and licenses	head	ours
数据	data	head	ours
公共数据	public data	head	ours
数据共享	data sharing	head	ours
数据资源	data resources	head	ours
应用场景	application scenarios	head	ours
场景	scenarios	head	ours
系统	systems	head	ours
平台	platforms	head	ours
视频监控	surveillance cameras	head	ours
监控探头	surveillance cameras	head	ours
摄像头	cameras	head	ours
网格	community grid units	head	ours
综治中心	social governance centers	head	ours
党群服务中心	Party and community service centers	head	ours
新时代文明实践站	new-era civility practice stations	head	ours
新时代文明实践中心	new-era civility practice centers	head	ours
志愿服务	volunteer services	head	ours
志愿服务活动	volunteer service activities	head	ours
志愿服务队	volunteer service teams	head	ours
社会组织	social organizations	head	ours
行业协会	industry associations	head	ours
业委会	homeowners’ committees	head	ours
物业企业	property management companies	head	ours
物业小区	residential compounds with property management	head	ours
微心愿	small wishes	head	ours
移风易俗示范点	demonstration sites for reforming outdated customs	head	ours
“席地而坐”示范点	“clean enough to sit on” demonstration sites	head	ours
示范点	demonstration sites	head	ours
示范街	model streets	head	ours
示范社区	model communities	head	ours
示范区	demonstration zones	head	ours
示范县	demonstration counties	head	ours
示范镇	demonstration towns	head	ours
示范片区	demonstration areas	head	ours
试验区	pilot zones	head	ours
自贸区	pilot free trade zones	head	ours
自由贸易试验区	pilot free trade zones	head	ours
综合保税区	comprehensive bonded zones	head	ours
综保区	comprehensive bonded zones	head	ours
保税仓	bonded warehouses	head	ours
海外仓	overseas warehouses	head	ours
口岸	ports of entry	head	ours
中欧班列	China-Europe freight trains	head	ours
中欧（亚）班列	China-Europe and China-Central Asia freight trains	head	ours
铁海联运班列	rail-sea intermodal trains	head	ours
集装箱	containers	head	ours
进出口	imports and exports	head	ours
出口	exports	head	ours
进口	imports	head	ours
外贸	foreign trade	modifier	ours
外资	foreign investment	head	ours
内资	domestic investment	head	ours
服务外包	service outsourcing	head	ours
友好城市	sister cities	head	ours
国际友城	international sister cities	head	ours
快递	parcels	head	ours
快递网点	express delivery outlets	head	ours
快递包裹	parcels	head	ours
村级寄递物流综合服务站	village delivery service stations	head	ours
快递驿站	parcel pickup stations	head	ours
安全生产事故	workplace accidents	head	ours
生产安全事故	workplace accidents	head	ours
道路交通事故	road traffic accidents	head	ours
交通事故	traffic accidents	head	ours
火灾	fires	head	ours
事故	accidents	head	ours
亡人事故	fatal accidents	head	ours
隐患	hazards	head	ours
安全隐患	safety hazards	head	ours
重大事故隐患	major accident hazards	head	ours
一般隐患	general hazards	head	ours
风险隐患	risks and hazards	head	ours
地质灾害隐患点	sites at risk of geological disasters	head	ours
消防车	fire engines	head	ours
消防站	fire stations	head	ours
消防救援站	fire and rescue stations	head	ours
微型消防站	mini fire stations	head	ours
消防栓	fire hydrants	head	ours
应急避难场所	emergency shelters	head	ours
避难场所	shelters	head	ours
应急物资	emergency supplies	head	ours
应急预案	emergency plans	head	ours
应急演练	emergency drills	head	ours
演练	drills	head	ours
救援队伍	rescue teams	head	ours
应急救援队伍	emergency rescue teams	head	ours
人防工程	civil air defense projects	head	ours
受灾人口	people affected by disasters	head	ours
抽检批次	batches sampled	head	ours
食品抽检	food sampling inspections	head	ours
食品生产企业	food producers	head	ours
燃气用户	gas users	head	ours
荣誉	honors	head	ours
称号	titles	head	ours
国家级荣誉	national honors	head	ours
奖项	awards	head	ours
典型案例	exemplary cases	head	ours
经验做法	practices	head	ours
全国文明城市	national model cities of civility	head	ours
国家卫生城市	national sanitary cities	head	ours
国家卫生县城	national sanitary county seats	head	ours
国家园林城市	national garden cities	head	ours
国家森林城市	national forest cities	head	ours
国家生态文明建设示范区	national demonstration zones for ecological conservation	head	ours
“绿水青山就是金山银山”实践创新基地	bases for putting into practice the idea that lucid waters and lush mountains are invaluable assets	head	ours
文明单位	model organizations of civility	head	ours
文明家庭	model families of civility	head	ours
道德模范	ethical role models	head	ours
劳动模范	model workers	head	ours
中国好人	“Good People of China”	head	ours
名单	lists	head	ours
榜单	rankings	head	ours
家庭	households	head	ours
农户	rural households	head	ours
住户	households	head	ours
户	households	head	ours
户数	households	head	ours
人次	visits	head	ours
人数	people	head	ours
场次	sessions	head	ours
班次	scheduled runs	head	ours
车次	trips	head	ours
架次	flights	head	ours
批次	batches	head	ours
标箱	TEUs	head	ours
用户	users	head	ours
客户	customers	head	ours
会员	members	head	ours
粉丝	followers	head	ours
浏览量	views	head	ours
点击量	clicks	head	ours
株数	trees	head	ours
藏书	book collections	head	ours
图书	books	head	ours
里程	mileage of	measure	ours
总里程	total length of	measure	ours
长度	length of	measure	ours
全长	total length of	measure	ours
总长	total length of	measure	ours
宽度	width of	measure	ours
高度	height of	measure	ours
深度	depth of	measure	ours
距离	distance of	measure	ours
容积	volume of	measure	ours
容量	capacity of	measure	ours
体积	volume of	measure	ours
重量	weight of	measure	ours
数量	number of	measure	ours
总数	total number of	measure	ours
次数	instances	head	ours
天数	days	head	ours
时间	time of	measure	ours
时长	duration of	measure	ours
时限	time limits	head	ours
周期	cycle of	measure	ours
工期	construction period of	measure	ours
年限	years	head	ours
名次	ranking of	measure	ours
排名	ranking of	measure	ours
综合实力	overall strength of	measure	ours
浓度	concentration of	measure	ours
平均浓度	average concentration of	measure	ours
年均浓度	annual average concentration of	measure	ours
气温	temperature	head	ours
平均气温	average temperature	head	ours
降水量	precipitation	head	ours
降雨量	rainfall	head	ours
日照时数	hours of sunshine	head	ours
水资源总量	total water resources	head	ours
用水量	water consumption of	measure	ours
供水量	water supply of	measure	ours
供水能力	water supply capacity	head	ours
供电量	power supply	head	ours
供气量	gas supply	head	ours
能耗	energy consumption of	measure	ours
排放量	emissions of	measure	ours
温室气体排放	greenhouse gas emissions	head	ours
药品	drugs	head	ours
集采药品	centrally procured drugs	head	ours
医疗器械	medical devices	head	ours
物资	supplies	head	ours
设备	equipment	head	ours
车辆	vehicles	head	ours
机动车	motor vehicles	head	ours
船舶	ships	head	ours
仪器	instruments	head	ours
设施	facilities	head	ours
配套设施	supporting facilities	head	ours
公共服务设施	public service facilities	head	ours
基础设施	infrastructure	head	ours
机构	institutions	head	ours
单位	organizations	head	ours
部门	departments	head	ours
站点	stations	head	ours
网点	outlets	head	ours
银行网点	bank branches	head	ours
点位	sites	head	ours
场所	venues	head	ours
公共场所	public venues	head	ours
乡镇	towns and townships	head	ours
街道办事处	subdistrict offices	head	ours
镇街	towns and subdistricts	head	ours
乡镇（街道）	towns, townships and subdistricts	head	ours
居委会	residents’ committees	head	ours
居民委员会	residents’ committees	head	ours
村委会	villagers’ committees	head	ours
村民委员会	villagers’ committees	head	ours
市辖区	urban districts	head	ours
县级市	county-level cities	head	ours
县城	county seats	head	ours
主城区	main urban area	head	ours
中心城区	central urban area	head	ours
建成区	built-up area	head	ours
土地面积	land area	head	ours
行政区域面积	administrative area	head	ours
海绵城市	sponge cities	head	ours
智慧城市	smart cities	head	ours
韧性城市	resilient cities	head	ours
无废城市	zero-waste cities	head	ours
百分点	percentage points	head	state media: Xinhua
微克/立方米	micrograms per cubic meter	head	ours
Ⅱ类	Grade II	head	state media: Xinhua, by analogy
Ⅲ类	Grade III	head	ours
政务服务	government services	head	ours
国际消费中心城市	international consumption center cities	head	ours
第一产业	primary industry	head	ours
第二产业	secondary industry	head	ours
第三产业	tertiary industry	head	ours
基本公共服务	basic public services	head	ours
无害化处理	harmless treatment	head	ours
亩	mu	head	ours
行动	campaigns	head	ours
专项行动	special campaigns	head	ours
专项整治行动	special cleanup campaigns	head	ours
行动计划	action plans	head	ours
消费促进行动	consumption campaigns	head	ours
计划	plans	head	ours
方案	plans	head	ours
机制	mechanisms	head	ours
体系	systems	head	ours
制度	systems	head	ours
改革	reforms	head	ours
创新	innovation	head	ours
科技创新	scientific and technological innovation	head	ours
经济	economy	head	ours
市场	markets	head	ours
中央生态环保督察	central ecological and environmental protection inspections	head	ours
中央环保督察	central environmental inspections	head	ours
企业家	entrepreneurs	head	ours
资源	resources	head	ours
土地资源	land resources	head	ours
目标	targets	head	ours
任务	tasks	head	ours
现代商贸体系	modern commerce system	head	ours
幼儿	young children	head	ours
游园	pocket parks	head	ours
绿化面积	planted green area of	measure	ours
合作项目	cooperation projects	head	ours
战略合作协议	strategic cooperation agreements	head	ours
协议	agreements	head	ours
合同	contracts	head	ours
全国	nationwide	modifier	ours
全省	provincewide	modifier	ours
全市	citywide	modifier	ours
全区	districtwide	modifier	ours
全县	countywide	modifier	ours
全镇	town-wide	modifier	ours
全乡	township-wide	modifier	ours
全州	prefecture-wide	modifier	ours
全社会	total	modifier	ours
全球	global	modifier	ours
国家级	national-level	modifier	ours
省级	provincial-level	modifier	ours
市级	city-level	modifier	ours
区级	district-level	modifier	ours
县级	county-level	modifier	ours
县区级	county- and district-level	modifier	ours
省部级	provincial- and ministerial-level	modifier	ours
地市级	prefecture-level	modifier	ours
地级	prefecture-level	modifier	ours
镇级	town-level	modifier	ours
乡镇级	township-level	modifier	ours
乡级	township-level	modifier	ours
村级	village-level	modifier	ours
部级	ministerial-level	modifier	ours
世界级	world-class	modifier	ours
省市级	provincial- and city-level	modifier	ours
市级以上	city-level and higher	modifier	ours
省级以上	provincial-level and higher	modifier	ours
省级及以上	provincial-level and higher	modifier	ours
市级及以上	city-level and higher	modifier	ours
国家	national	modifier	ours
省属	provincial	modifier	ours
市属	municipal	modifier	ours
区属	district-owned	modifier	ours
县属	county-owned	modifier	ours
中央	central	modifier	ours
地方	local	modifier	ours
本地	local	modifier	ours
区域	regional	modifier	ours
基层	primary-level	modifier	ours
农村	rural	modifier	ours
乡村	rural	modifier	ours
城市	urban	modifier	ours
城镇	urban	modifier	ours
城乡	urban and rural	modifier	ours
县域	county	modifier	ours
城区	urban	modifier	ours
镇域	town	modifier	ours
村集体	village collective	modifier	ours
境内	domestic	modifier	ours
境外	overseas	modifier	ours
海外	overseas	modifier	ours
国内	domestic	modifier	ours
国外	foreign	modifier	ours
国际	international	modifier	ours
省内	in-province	modifier	ours
省外	out-of-province	modifier	ours
市内	in-city	modifier	ours
市外	out-of-city	modifier	ours
区外	out-of-district	modifier	ours
辖区	local	modifier	ours
公立	public	modifier	ours
公办	public	modifier	ours
民办	private	modifier	ours
公共	public	modifier	ours
社会	social	modifier	ours
国有	state-owned	modifier	ours
国有控股	state-controlled	modifier	ours
集体	collective	modifier	ours
民营	private	modifier	ours
私营	private	modifier	ours
港澳台	Hong Kong, Macao and Taiwan	modifier	ours
规模以上	above-designated-size	modifier	ours
规上	above-designated-size	modifier	ours
限额以上	above-designated-size	modifier	ours
限上	above-designated-size	modifier	ours
大型	large	modifier	ours
中型	medium-sized	modifier	ours
大中型	large and medium-sized	modifier	ours
小型	small	modifier	ours
微型	micro	modifier	ours
中小	small and medium-sized	modifier	ours
小微	small and micro	modifier	ours
重大	major	modifier	ours
重点	key	modifier	ours
重要	important	modifier	ours
主要	main	modifier	ours
关键	key	modifier	ours
核心	core	modifier	ours
骨干	key	modifier	ours
主导	leading	modifier	ours
特色	distinctive	modifier	ours
优势	competitive	modifier	ours
优质	high-quality	modifier	ours
优秀	outstanding	modifier	ours
高端	high-end	modifier	ours
高质量	high-quality	modifier	ours
高标准	high-standard	modifier	ours
高价值	high-value	modifier	ours
高层次	high-level	modifier	ours
高技能	highly skilled	modifier	ours
先进	advanced	modifier	ours
现代	modern	modifier	ours
现代化	modern	modifier	ours
传统	traditional	modifier	ours
新型	new types of	modifier	ours
新兴	emerging	modifier	ours
绿色	green	modifier	ours
低碳	low-carbon	modifier	ours
清洁	clean	modifier	ours
生态	ecological	modifier	ours
智能	smart	modifier	ours
智慧	smart	modifier	ours
数字	digital	modifier	ours
数字化	digital	modifier	ours
智能化	smart	modifier	ours
工业	industrial	modifier	ours
农业	agricultural	modifier	ours
商业	commercial	modifier	ours
商务	business	modifier	ours
文化	cultural	modifier	ours
文旅	culture and tourism	head	ours
体育	sports	modifier	ours
教育	education	modifier	ours
医疗	medical	modifier	ours
卫生	health	modifier	ours
养老	elderly-care	modifier	ours
托育	childcare	modifier	ours
科技	science and technology	modifier	ours
金融	financial	modifier	ours
财政	fiscal	modifier	ours
民生	livelihood	modifier	ours
普惠	inclusive	modifier	ours
普惠性	affordable	modifier	ours
公益	public-welfare	modifier	ours
公益性	public-welfare	modifier	ours
免费	free	modifier	ours
示范	demonstration	modifier	ours
样板	model	modifier	ours
标杆	benchmark	modifier	ours
典型	exemplary	modifier	ours
标准化	standardized	modifier	ours
规范化	standardized	modifier	ours
规模化	large-scale	modifier	ours
居家	home-based	modifier	ours
老旧	old	modifier	ours
闲置	idle	modifier	ours
低效	underused	modifier	ours
废弃	abandoned	modifier	ours
空置	vacant	modifier	ours
危旧	dilapidated	modifier	ours
已建成	completed	modifier	ours
拟建	planned	modifier	ours
现有	existing	modifier	ours
存量	existing	modifier	ours
新	new	modifier	ours
首个	first	modifier	ours
首家	first	modifier	ours
首批	first group of	modifier	ours
第二批	second group of	modifier	ours
各类	various	modifier	ours
其他	other	modifier	ours
有关	relevant	modifier	ours
全部	all	modifier	ours
所有	all	modifier	ours
总	total	modifier	ours
累计	cumulative	modifier	ours
年均	annual average	modifier	ours
月均	monthly average	modifier	ours
日均	daily average	modifier	ours
平均	average	modifier	ours
人均	per capita	modifier	ours
户均	per household	modifier	ours
亩均	per mu	modifier	ours
每万人	per 10,000 people	modifier	ours
每千人	per 1,000 people	modifier	ours
每百户	per 100 households	modifier	ours
每年	annual	modifier	ours
年度	annual	modifier	ours
全年	full-year	modifier	ours
上半年	first-half	modifier	ours
下半年	second-half	modifier	ours
前三季度	January-September	modifier	ours
一季度	first-quarter	modifier	ours
二季度	second-quarter	modifier	ours
三季度	third-quarter	modifier	ours
四季度	fourth-quarter	modifier	ours
年末	year-end	modifier	ours
期末	end-of-period	modifier	ours
当年	current-year	modifier	ours
同比	year-on-year	modifier	ours
环比	month-on-month	modifier	ours
名义	nominal	modifier	ours
实际	real	modifier	ours
直接	direct	modifier	ours
间接	indirect	modifier	ours
综合	overall	modifier	ours
专项	special	modifier	ours
常态化	regular	modifier	ours
大规模	large-scale	modifier	ours
长期	long-term	modifier	ours
短期	short-term	modifier	ours
周边	nearby	modifier	ours
地下	underground	modifier	ours
地上	above-ground	modifier	ours
陆上	onshore	modifier	ours
海上	offshore	modifier	ours
水上	waterborne	modifier	ours
航空	aviation	modifier	ours
交通	transport	modifier	ours
市政	municipal	modifier	ours
水利	water conservancy	modifier	ours
电力	power	modifier	ours
燃气	gas	modifier	ours
供水	water supply	modifier	ours
排水	drainage	modifier	ours
环保	environmental protection	modifier	ours
环境	environmental	modifier	ours
消防	fire	modifier	ours
应急	emergency	modifier	ours
安全	safety	modifier	ours
法律	legal	modifier	ours
政务	government service	modifier	ours
行政	administrative	modifier	ours
党建	Party-building	modifier	ours
青年	youth	modifier	ours
青少年	youth	modifier	ours
女性	female	modifier	ours
男性	male	modifier	ours
老年	senior	modifier	ours
跨境	cross-border	modifier	ours
跨省	interprovincial	modifier	ours
线上	online	modifier	ours
线下	offline	modifier	ours
网上	online	modifier	ours
网络	online	modifier	ours
实物	physical	modifier	ours
对外	external	modifier	ours
双向	two-way	modifier	ours
一般	general	modifier	ours
普通	regular	modifier	ours
特殊	special	modifier	ours
高新	high-tech	modifier	ours
高新技术	high-tech	modifier	ours
专精特新	specialized and sophisticated	modifier	ours
战略性	strategic	modifier	ours
常住	permanent	modifier	ours
户籍	registered	modifier	ours
登记	registered	modifier	ours
注册	registered	modifier	ours
调查	surveyed	modifier	ours
有效	valid	modifier	ours
集中	centralized	modifier	ours
分布式	distributed	modifier	ours
配套	supporting	modifier	ours
连续	consecutive	modifier	ours
商贸	commercial	modifier	ours
招商	investment promotion	modifier	ours
促消费	consumption promotion	modifier	ours
新建	newly built	verb	ours
改建	rebuilt	verb	ours
扩建	expanded	verb	ours
新改扩建	newly built, renovated or expanded	verb	ours
新建改建	newly built or rebuilt	verb	ours
新（改、扩）建	newly built, renovated or expanded	verb	ours
改扩建	renovated or expanded	verb	ours
改造	renovated	verb	ours
升级改造	upgraded	verb	ours
提升改造	upgraded	verb	ours
改造提升	upgraded	verb	ours
提质改造	upgraded	verb	ours
改造整治	renovated	verb	ours
整治	cleaned up	verb	ours
综合整治	improved	verb	ours
治理	treated	verb	ours
修复	restored	verb	ours
修缮	repaired	verb	ours
修建	built	verb	ours
建设	built	verb	ours
建成	completed	verb	ours
续建	continued	verb	ours
加快建设	under construction	verb	ours
开工	started	verb	ours
新开工	newly started	verb	ours
开工建设	started	verb	ours
新开工建设	newly started	verb	ours
动工	started	verb	ours
复工	resumed	verb	ours
竣工	completed	verb	ours
完工	completed	verb	ours
交付	delivered	verb	ours
交房	delivered	verb	ours
投产	put into operation	verb	ours
投运	put into operation	verb	ours
投用	put into use	verb	ours
投入使用	opened	verb	ours
投入运营	put into operation	verb	ours
启用	opened	verb	ours
启动	launched	verb	ours
新启动	newly launched	verb	ours
运营	in operation	verb	ours
开通	opened	verb	ours
新开通	newly opened	verb	ours
通车	opened to traffic	verb	ours
打通	opened to through traffic	verb	ours
贯通	connected	verb	ours
畅通	cleared	verb	ours
新增	new	verb	ours
净增	net new	verb	ours
增加	added	verb	ours
增设	added	verb	ours
新设	newly established	verb	ours
新设立	newly established	verb	ours
设立	established	verb	ours
成立	established	verb	ours
新成立	newly established	verb	ours
新注册	newly registered	verb	ours
新登记	newly registered	verb	ours
组建	formed	verb	ours
打造	created	verb	ours
创建	created	verb	ours
建立	established	verb	ours
培育	fostered	verb	ours
新培育	newly fostered	verb	ours
培养	trained	verb	ours
孵化	incubated	verb	ours
引进	brought in	verb	ours
新引进	newly attracted	verb	ours
成功引进	brought in	verb	ours
招引	attracted	verb	ours
新招引	newly attracted	verb	ours
吸引	attracted	verb	ours
集聚	clustered	verb	ours
引入	introduced	verb	ours
引育	attracted and fostered	verb	ours
签约	signed	verb	ours
新签约	newly signed	verb	ours
签订	signed	verb	ours
签约落户	signed and launched	verb	ours
落户	set up locally	verb	ours
落地	launched	verb	ours
新落地	newly launched	verb	ours
入驻	resident	verb	ours
入园	based in the park	verb	ours
注册落地	registered	verb	ours
洽谈	under negotiation	verb	ours
储备	in the pipeline	verb	ours
谋划	planned	verb	ours
谋划储备	planned	verb	ours
包装	prepared	verb	ours
推进	under way	verb	ours
加快推进	under way	verb	ours
实施	carried out	verb	ours
组织实施	carried out	verb	ours
开展	conducted	verb	ours
举办	held	verb	ours
承办	hosted	verb	ours
组织	organized	verb	ours
召开	held	verb	ours
完成	completed	verb	ours
实现	achieved	verb	ours
达到	reached	verb	ours
突破	passed	verb	ours
超过	surpassed	verb	ours
超额完成	exceeding targets	verb	ours
增长	increased	verb	ours
提高	raised	verb	ours
提升	improved	verb	ours
上升	increased	verb	ours
上涨	increased	verb	ours
扩大	expanded	verb	ours
下降	decreased	verb	ours
减少	reduced	verb	ours
降低	lowered	verb	ours
压减	cut	verb	ours
压缩	shortened	verb	ours
缩短	shortened	verb	ours
收窄	narrowed	verb	ours
改善	improved	verb	ours
翻番	doubled	verb	ours
保持	maintained	verb	ours
稳定	stabilized	verb	ours
争取	secured	verb	ours
累计争取	secured	verb	ours
向上争取	secured from higher levels of government	verb	ours
获批	approved	verb	ours
获得	obtained	verb	ours
获评	named	verb	ours
获	awarded	verb	ours
荣获	awarded	verb	ours
授予	awarded	verb	ours
入选	selected	verb	ours
入围	shortlisted	verb	ours
列入	listed	verb	ours
纳入	included	verb	ours
入库	entered in the pipeline	verb	ours
进入	entered	verb	ours
认定	certified	verb	ours
新认定	newly certified	verb	ours
成功认定	certified	verb	ours
通过认定	certified	verb	ours
备案	registered	verb	ours
入统	added to official statistics	verb	ours
上市	listed	verb	ours
挂牌	listed	verb	ours
上榜	listed	verb	ours
申报	applied for	verb	ours
申请	applied for	verb	ours
授权	granted	verb	ours
发布	released	verb	ours
出台	issued	verb	ours
制定	formulated	verb	ours
修订	revised	verb	ours
印发	issued	verb	ours
推出	introduced	verb	ours
推行	implemented	verb	ours
承接	taken on	verb	ours
取消	abolished	verb	ours
下放	delegated to lower levels	verb	ours
精简	streamlined	verb	ours
优化	improved	verb	ours
整合	consolidated	verb	ours
重组	restructured	verb	ours
整合重组	consolidated	verb	ours
盘活	put back to use	verb	ours
盘活利用	put back to use	verb	ours
处置	dealt with	verb	ours
消化处置	put to use	verb	ours
消化	put to use	verb	ours
清理	cleared	verb	ours
清退	removed	verb	ours
腾退	vacated	verb	ours
关停	shut down	verb	ours
关闭	closed	verb	ours
淘汰	phased out	verb	ours
拆除	demolished	verb	ours
征收	acquired	verb	ours
征拆	acquired and demolished	verb	ours
收储	acquired for land reserves	verb	ours
供应	supplied	verb	ours
出让	transferred	verb	ours
报批	submitted for approval	verb	ours
流转	transferred	verb	ours
复垦	reclaimed	verb	ours
整理	consolidated	verb	ours
播种	sown	verb	ours
种植	planted	verb	ours
冬种	sown in winter	verb	ours
收获	harvested	verb	ours
收购	purchased	verb	ours
栽植	planted	verb	ours
补植	replanted	verb	ours
绿化	landscaped	verb	ours
养殖	raised	verb	ours
存栏	in stock	verb	ours
出栏	slaughtered	verb	ours
生产	produced	verb	ours
加工	processed	verb	ours
销售	sold	verb	ours
投入	spending on	measure	ours
累计投入	cumulative spending on	measure	ours
投放	provided	verb	ours
到位	in place	verb	ours
拨付	allocated	verb	ours
下达	allocated	verb	ours
安排	allocated	verb	ours
统筹	pooled	verb	ours
筹集	raised	verb	ours
筹措	raised	verb	ours
兑现	paid out	verb	ours
发放	disbursed	verb	ours
累计发放	disbursed	verb	ours
支付	paid	verb	ours
减免	cut or waived	verb	ours
退还	refunded	verb	ours
返还	refunded	verb	ours
追缴	recovered	verb	ours
挽回	recovered	verb	ours
追回	recovered	verb	ours
带动	generated	verb	ours
拉动	generated	verb	ours
撬动	leveraged	verb	ours
惠及	benefiting	verb	ours
受益	benefiting	verb	ours
覆盖	covered	verb	ours
服务	served	verb	ours
累计服务	served	verb	ours
涉及	involved	verb	ours
接待	received	verb	ours
接诊	treated	verb	ours
救治	treated	verb	ours
救助	assisted	verb	ours
帮扶	assisted	verb	ours
资助	funded	verb	ours
安置	resettled	verb	ours
搬迁	relocated	verb	ours
转移	relocated	verb	ours
参保	insured	verb	ours
参加	participating	verb	ours
参展	exhibiting	verb	ours
参与	participating	verb	ours
培训	trained	verb	ours
吸纳	employed	verb	ours
聘用	hired	verb	ours
招聘	recruited	verb	ours
录用	hired	verb	ours
转移就业	moved to non-farm jobs	verb	ours
再就业	reemployed	verb	ours
脱贫	lifted out of poverty	verb	ours
办理	handled	verb	ours
累计办理	handled	verb	ours
受理	accepted	verb	ours
办结	completed	verb	ours
答复	answered	verb	ours
解决	resolved	verb	ours
化解	resolved	verb	ours
调解	mediated	verb	ours
调处	mediated	verb	ours
整改	rectified	verb	ours
完成整改	resolved	verb	ours
排查	identified	verb	ours
排查整治	identified and dealt with	verb	ours
检查	inspected	verb	ours
抽检	sampled and tested	verb	ours
检测	tested	verb	ours
监测	monitored	verb	ours
查处	investigated and dealt with	verb	ours
查办	investigated and handled	verb	ours
立案	filed	verb	ours
侦破	solved	verb	ours
破获	solved	verb	ours
抓获	captured	verb	ours
打掉	broken up	verb	ours
起诉	prosecuted	verb	ours
审结	concluded	verb	ours
审批	approved	verb	ours
审计	audited	verb	ours
核减	cut	verb	ours
结案	closed	verb	ours
巡查	inspected	verb	ours
安装	installed	verb	ours
加装	added	verb	ours
更换	replaced	verb	ours
更新	updated	verb	ours
新购置	newly purchased	verb	ours
购置	purchased	verb	ours
配备	equipped	verb	ours
配置	equipped	verb	ours
布设	installed	verb	ours
铺设	laid	verb	ours
新铺设	newly laid	verb	ours
敷设	laid	verb	ours
疏通	dredged	verb	ours
清淤	dredged	verb	ours
清运	removed	verb	ours
处理	treated	verb	ours
回收	recycled	verb	ours
接入	connected	verb	ours
联网	networked	verb	ours
上线	launched online	verb	ours
上云	moved to the cloud	verb	ours
开放	opened	verb	ours
免费开放	opened free of charge	verb	ours
共享	shared	verb	ours
归集	collected	verb	ours
划定	designated	verb	ours
规划	planned	verb	ours
设计	designed	verb	ours
维修	repaired	verb	ours
养护	maintained	verb	ours
维护	maintained	verb	ours
管护	maintained	verb	ours
保护	protected	verb	ours
收藏	held in collections	verb	ours
展出	exhibited	verb	ours
演出	performed	verb	ours
放映	screened	verb	ours
创作	created	verb	ours
选派	sent	verb	ours
派驻	posted	verb	ours
走访	visited	verb	ours
走访企业	enterprises visited	whole	ours
慰问	visited and assisted	verb	ours
招募	recruited	verb	ours
捐赠	donated	verb	ours
捐款	donated	verb	ours
募集	raised	verb	ours
配送	delivered	verb	ours
发送	sent	verb	ours
运送	transported	verb	ours
开行	operated	verb	ours
运输	transported	verb	ours
在建	under construction	verb	ours
同比增长	up year-on-year	verb	outlet: SHINE
按时开工	started on schedule	verb	ours
顺利竣工	completed	verb	ours
全面完成整改	fully resolved	verb	ours
超计划	above plan	verb	ours
超目标	above target	verb	ours
省	Province	generic	ours
自治区	Autonomous Region	generic	ours
市	City	generic	ours
区	District	generic	ours
县	County	generic	ours
自治县	Autonomous County	generic	ours
州	Prefecture	generic	ours
自治州	Autonomous Prefecture	generic	ours
盟	League	generic	ours
旗	Banner	generic	ours
街道	Subdistrict	generic	ours
镇	Town	generic	ours
乡	Township	generic	ours
民族乡	Ethnic Township	generic	ours
村	Village	generic	ours
屯	Village	generic	ours
新区	New Area	generic	ours
新城	New Town	generic	ours
路	Road	generic	ours
大道	Avenue	generic	ours
街	Street	generic	ours
大街	Street	generic	ours
巷	Lane	generic	ours
弄	Lane	generic	ours
胡同	Hutong	generic	ours
高架	Elevated Road	generic	ours
高架桥	Viaduct	generic	ours
快速路	Expressway	generic	ours
高速	Expressway	generic	ours
高速公路	Expressway	generic	ours
环路	Ring Road	generic	ours
国道	National Highway	generic	ours
省道	Provincial Highway	generic	ours
桥	Bridge	generic	ours
大桥	Bridge	generic	ours
特大桥	Bridge	generic	ours
隧道	Tunnel	generic	ours
立交	Interchange	generic	ours
立交桥	Interchange	generic	ours
互通	Interchange	generic	ours
枢纽	Hub	generic	ours
铁路	Railway	generic	ours
高铁	High-Speed Railway	generic	ours
城际铁路	Intercity Railway	generic	ours
地铁	Metro	generic	ours
号线	Line	generic	ours
站	Station	generic	ours
火车站	Railway Station	generic	ours
高铁站	High-Speed Railway Station	generic	ours
汽车站	Bus Station	generic	ours
机场	Airport	generic	ours
国际机场	International Airport	generic	ours
港	Port	generic	ours
港区	Port Area	generic	ours
码头	Wharf	generic	ours
航道	Waterway	generic	ours
河	River	generic	ours
江	River	generic	ours
溪	Creek	generic	ours
湖	Lake	generic	ours
湾	Bay	generic	ours
岛	Island	generic	ours
洲	Island	generic	ours
渠	Canal	generic	ours
运河	Canal	generic	ours
水库	Reservoir	generic	ours
泵站	Pumping Station	generic	ours
电排站	Electric Pumping Station	generic	ours
水电站	Hydropower Station	generic	ours
抽水蓄能电站	Pumped-Storage Power Station	generic	ours
电站	Power Station	generic	ours
电厂	Power Plant	generic	ours
水闸	Sluice	generic	ours
闸	Sluice	generic	ours
坝	Dam	generic	ours
堤	Dike	generic	ours
圩	Polder	generic	ours
山	Mountain	generic	ours
岭	Ridge	generic	ours
峰	Peak	generic	ours
谷	Valley	generic	ours
林场	Forest Farm	generic	ours
农场	Farm	generic	ours
公园	Park	generic	ours
森林公园	Forest Park	generic	ours
湿地公园	Wetland Park	generic	ours
地质公园	Geopark	generic	ours
植物园	Botanical Garden	generic	ours
动物园	Zoo	generic	ours
广场	Square	generic	ours
花园	Garden	generic	ours
苑	Garden	generic	ours
中心	Center	generic	ours
会展中心	Convention and Exhibition Center	generic	ours
体育中心	Sports Center	generic	ours
体育馆	Gymnasium	generic	ours
体育场	Stadium	generic	ours
大剧院	Grand Theater	generic	ours
大厦	Building	generic	ours
大楼	Building	generic	ours
学院	College	generic	ours
大学	University	generic	ours
实验学校	Experimental School	generic	ours
实验小学	Experimental Primary School	generic	ours
外国语学校	Foreign Language School	generic	ours
人民医院	People’s Hospital	generic	ours
第一人民医院	First People’s Hospital	generic	ours
寺	Temple	generic	ours
庙	Temple	generic	ours
塔	Pagoda	generic	ours
祠	Memorial Temple	generic	ours
故居	Former Residence	generic	ours
书院	Academy	generic	ours
古镇	Ancient Town	generic	ours
古村	Ancient Village	generic	ours
遗址	Ruins	generic	ours
陵园	Cemetery	generic	ours
烈士陵园	Martyrs’ Cemetery	generic	ours
集团	Group	generic	ours
有限公司	Co., Ltd.	generic	ours
股份有限公司	Co., Ltd.	generic	ours
有限责任公司	Co., Ltd.	generic	ours
研究院	Institute	generic	ours
研究所	Institute	generic	ours
科学城	Science City	generic	ours
大学城	University Town	generic	ours
物流港	Logistics Port	generic	ours
陆港	Inland Port	generic	ours
区委	District Party Committee	generic	dictionary: CC-CEDICT
市委	Municipal Party Committee	generic	official: english.nc.gov.cn
省委	Provincial Party Committee	generic	dictionary: CC-CEDICT
县委	County Party Committee	generic	ours
区政府	District Government	generic	ours
市政府	Municipal Government	generic	ours
县政府	County Government	generic	ours
省政府	Provincial Government	generic	ours
人大常委会	Standing Committee of the People’s Congress	generic	ours
管委会	Administrative Committee	generic	ours
学校	School	generic	ours
高效办成一件事	efficient handling of one matter	phrase	outlet: hangzhoutime.com
“高效办成一件事”	efficient handling of one matter	phrase	outlet: hangzhoutime.com
一网统管	One Network Administration	phrase	official: english.shanghai.gov.cn
“一网统管”	One Network Administration	phrase	official: english.shanghai.gov.cn
一网通办	Government Online-Offline	phrase	official: Shanghai
最多跑一次	“one-stop service” reform	phrase	official: english.zj.gov.cn
“最多跑一次”	“one-stop service” reform	phrase	official: english.zj.gov.cn
一表同享	one form, shared by all	phrase	ours
就近办	close to home	phrase	ours
“就近办”	close to home	phrase	ours
针纺产业链一件事	one-stop service for the knitwear industry chain	phrase	ours
管委会+平台公司	administrative committee plus platform company	phrase	ours
放管服改革	reforms to delegate power, improve regulation and upgrade services	phrase	ours
“放管服”改革	reforms to delegate power, improve regulation and upgrade services	phrase	ours
证照分离	separation of operating permits and business licenses	phrase	ours
拿地即开工	construction start upon land acquisition	phrase	ours
标准地	standard land parcels with preset requirements	phrase	ours
亩均论英雄	evaluation by returns per mu	phrase	ours
免申即享	benefits granted without application	phrase	ours
营商环境	business environment	phrase	official: english.qianlong.com
新质生产力	new quality productive forces	phrase	official: 2024 GWR
新三样	“new trio”	phrase	official: 2024 GWR
“新三样”	“new trio”	phrase	official: 2024 GWR
消费促进年	year-long program to stimulate consumption	phrase	state media: Xinhua
以商招商	investment promotion through existing investors	phrase	ours
楼宇招商	investment promotion through commercial buildings	phrase	ours
平台招商	investment promotion through business platforms	phrase	ours
产业链招商	investment promotion along industry chains	phrase	ours
基金招商	fund-led investment promotion	phrase	ours
城市更新	urban renewal	phrase	official: wb.beijing.gov.cn
城市更新行动	urban renewal program	phrase	ours
乡村振兴	rural revitalization	phrase	official: CFLAC
乡村振兴战略	rural revitalization strategy	phrase	ours
共同富裕	common prosperity	phrase	official: 2018 No. 1 document
移风易俗	reforming outdated customs	phrase	ours
农村人居环境	rural living environment	phrase	state media: China Daily
农村人居环境整治	improvement of the rural living environment	phrase	ours
一老一小	the elderly and children	phrase	ours
“一老一小”	the elderly and children	phrase	ours
生态文明	ecological conservation	phrase	ours
污染防治攻坚战	battle against pollution	phrase	ours
蓝天保卫战	campaign to keep skies blue	phrase	ours
碧水保卫战	campaign to keep waters clear	phrase	ours
净土保卫战	campaign to keep land pollution-free	phrase	ours
碳达峰碳中和	peak carbon emissions and carbon neutrality	phrase	ours
“双碳”目标	carbon peak and carbon neutrality goals	phrase	ours
长江十年禁渔	ten-year fishing ban on the Yangtze	phrase	ours
河湖长制	river and lake chief system	phrase	ours
林长制	forest chief scheme	phrase	ours
脱贫攻坚	fight against poverty	phrase	ours
巩固拓展脱贫攻坚成果	consolidating and expanding achievements in poverty alleviation	phrase	ours
东西部协作	east-west cooperation	phrase	ours
千村示范、万村整治	demonstration in 1,000 villages and improvement in 10,000	phrase	ours
“千万工程”	Green Rural Revival Program	phrase	ours
两整治一提升	“two cleanups, one upgrade”	phrase	ours
“两整治一提升”	“two cleanups, one upgrade”	phrase	ours
高质量发展	high-quality development	phrase	ours
新发展理念	new development philosophy	phrase	ours
新发展格局	new pattern of development	phrase	ours
供给侧结构性改革	supply-side structural reform	phrase	ours
中国式现代化	Chinese modernization	phrase	ours
改革开放	reform and opening up	phrase	ours
全面深化改革	deepening reform comprehensively	phrase	ours
“一带一路”	Belt and Road	phrase	ours
一带一路	Belt and Road	phrase	ours
长江经济带	Yangtze River Economic Belt	phrase	ours
粤港澳大湾区	Guangdong-Hong Kong-Macao Greater Bay Area	phrase	ours
长三角一体化	Yangtze River Delta integration	phrase	ours
京津冀协同发展	coordinated development of the Beijing-Tianjin-Hebei region	phrase	ours
新型城镇化	new urbanization	phrase	ours
城乡融合发展	integrated urban-rural development	phrase	ours
稳中求进	pursuing progress while ensuring stability	phrase	official: 2024 GWR
稳中求进工作总基调	general principle of pursuing progress while ensuring stability	phrase	ours
底线思维	not losing sight of worst-case scenarios	phrase	official: 2024 GWR
获得感、幸福感、安全感	sense of gain, happiness and security	phrase	ours
获得感	sense of gain	phrase	state media: China Daily
十四五	14th Five-Year Plan	phrase	ours
“十四五”	14th Five-Year Plan	phrase	ours
“十四五”规划	14th Five-Year Plan	phrase	ours
“十四五”时期	during the 14th Five-Year Plan period	modifier	ours
“十五五”	15th Five-Year Plan	phrase	ours
“十五五”规划	15th Five-Year Plan	phrase	ours
“十五五”时期	15th Five-Year Plan period	phrase	ours
“十三五”	13th Five-Year Plan	phrase	ours
“十三五”时期	13th Five-Year Plan period	phrase	ours
“1269”行动计划	“1269” Action Plan	phrase	ours
“8810”行动计划	“8810” Action Plan	phrase	ours
“1+5+2”重点工作推进机制	“1+5+2” mechanism for advancing key work	phrase	ours
一枢纽四中心	“one hub and four centers” strategy	phrase	ours
“一枢纽四中心”	“one hub and four centers” strategy	phrase	ours
“新人才10条”	“New Talent 10”	phrase	ours
“四位一体”	integrated	phrase	ours
实物工作量	physical work on site	phrase	ours
中国工业百强区	China’s top 100 industrial districts	phrase	ours
中国消费名品	renowned Chinese consumer brands	phrase	ours
全国百强县	China’s top 100 counties	phrase	ours
全国百强区	China’s top 100 districts	phrase	ours
全国百强镇	China’s top 100 towns	phrase	ours
进博会	China International Import Expo	phrase	ours
广交会	Canton Fair	phrase	ours
服贸会	China International Fair for Trade in Services	phrase	ours
六稳六保	stability on six fronts and security in six areas	phrase	ours
扫黑除恶	crackdown on organized crime	phrase	ours
平安建设	Peaceful China initiative	phrase	ours
“枫桥经验”	Fengqiao model of primary-level governance	phrase	ours
主题教育	theoretical study program	phrase	ours
党风廉政建设	improving Party conduct and building a clean government	phrase	ours
“双减”	“double reduction” policy	phrase	ours
“两癌”	breast and cervical cancers	phrase	ours
“双随机、一公开”	random selection of inspectors and inspection targets with prompt release of results	phrase	ours
双随机一公开	random selection of inspectors and inspection targets with prompt release of results	phrase	ours
“两新”	equipment upgrades and consumer goods trade-ins	phrase	ours
“两重”	major national strategies and security capacity in key areas	phrase	ours
大规模设备更新	large-scale equipment upgrades	phrase	ours
财政贴息	fiscal interest subsidies	phrase	ours
全民健身	public fitness	phrase	ours
健康中国	Healthy China initiative	phrase	ours
美丽中国	Beautiful China initiative	phrase	ours
平急两用	dual use for normal times and emergencies	phrase	ours
产城融合	integration of industry and city	phrase	ours
军民融合	military-civilian integration	phrase	ours
东数西算	East Data, West Computing project	phrase	ours
西电东送	west-to-east power transmission	phrase	ours
南水北调	South-to-North Water Diversion Project	phrase	ours
厕所革命	Toilet Revolution	phrase	ours
雨污分流	separation of stormwater and sewage	phrase	ours
河湖“清四乱”	crackdown on four types of violations in rivers and lakes	phrase	ours
退耕还林	returning cropland to forest	phrase	ours
退耕还湿	returning cropland to wetland	phrase	ours
藏粮于地、藏粮于技	food crop production strategy based on farmland management and technological application	phrase	ours
“米袋子”	rice supply	phrase	ours
“菜篮子”	vegetable basket	phrase	ours
青山湖区	Qingshanhu District	place	official: english.nc.gov.cn
南昌市	Nanchang	place	ours
江西省	Jiangxi Province	place	ours
联合社	federations of cooperatives	head	ours
成员	members	head	ours
成员村	member villages	head	ours
成员农户	member households	head	ours
航运	shipping	head	ours
航运服务	shipping services	head	ours
航运服务企业	shipping service companies	head	ours
岸线	shoreline	head	ours
损失	losses	head	ours
线索	leads	head	ours
养老诈骗	elderly-care fraud	head	ours
养老诈骗线索	leads on elderly-care fraud	head	ours
诈骗	fraud	head	ours
化工企业	chemical enterprises	head	ours
干流	main stream	head	ours
亲子家庭	families with children	head	ours
助餐服务点	meal service points	head	ours
老年助餐服务点	meal service points for older people	head	ours
服务点	service points	head	ours
服务网络	service networks	head	ours
助餐服务网络	meal service networks	head	ours
助餐圈	meal service circles	head	ours
农村助餐点	rural meal service points	head	ours
助浴点	bathing assistance points	head	ours
助老志愿者	volunteers helping older people	head	ours
传感器	sensors	head	ours
土壤传感器	soil sensors	head	ours
起降点	takeoff and landing sites	head	ours
用工	labor used	head	ours
桃子	peaches	head	ours
实体零售网点	physical retail outlets	head	ours
新生	new students	head	ours
河渠	rivers and canals	head	ours
一线干部	frontline officials	head	ours
农作物	crops	head	ours
产权	property rights	head	ours
经营权	management rights	head	ours
土地经营权	land management rights	head	ours
储能装备	energy storage equipment	head	ours
固态电池	solid-state batteries	head	ours
电池	batteries	head	ours
电芯	battery cells	head	ours
包裹	parcels	head	ours
电商平台	e-commerce platforms	head	ours
样本企业	sample enterprises	head	ours
技工	skilled workers	head	ours
熟练技工	experienced skilled workers	head	ours
装机	installed capacity	head	ours
商品	commercial	modifier	ours
商品住宅	commercial residential buildings	head	ours
消费品	consumer goods	head	ours
粮油	grain and oil	head	ours
食品	food	head	ours
书报杂志	books, newspapers and magazines	head	ours
指数	index	head	ours
行业	sectors	head	ours
大类行业	major sectors	head	ours
工业大类行业	major industrial sectors	head	ours
服装	garments	head	ours
机制纸	machine-made paper	head	ours
牲畜	livestock	head	ours
大牲畜	large livestock	head	ours
园林水果	garden fruit	head	ours
农副食品加工业	agricultural and sideline food processing	head	ours
酒饮料制造业	liquor and beverage manufacturing	head	ours
食品制造业	food manufacturing	head	ours
非金属矿物制品业	non-metallic mineral products industry	head	ours
黑色金属冶炼业	ferrous metal smelting	head	ours
黑色金属冶炼和压延加工业	smelting and pressing of ferrous metals	head	ours
化学原料和化学制品制造业	manufacturing of chemical raw materials and chemical products	head	ours
医药制造业	pharmaceutical manufacturing	head	ours
纺织业	textile industry	head	ours
汽车制造业	automobile manufacturing	head	ours
电气机械和器材制造业	manufacturing of electrical machinery and equipment	head	ours
通用设备制造业	general equipment manufacturing	head	ours
专用设备制造业	special equipment manufacturing	head	ours
计算机、通信和其他电子设备制造业	manufacturing of computers, communications and other electronic equipment	head	ours
亏损企业	loss-making enterprises	head	ours
产品	products	head	ours
工业产品	industrial products	head	ours
支出	expenditure	head	ours
消费支出	consumption expenditure	head	ours
生活消费支出	living consumption expenditure	head	ours
财政总支出	total fiscal expenditure	whole	ours
本外币存款余额	outstanding deposits in renminbi and foreign currencies	head	ours
本外币各项存款余额	outstanding deposits in renminbi and foreign currencies	head	ours
本外币各项贷款余额	outstanding loans in renminbi and foreign currencies	head	ours
金融机构本外币各项存款余额	outstanding deposits in renminbi and foreign currencies at financial institutions	head	ours
金融机构本外币各项贷款余额	outstanding loans in renminbi and foreign currencies at financial institutions	head	ours
果品	fruit	head	ours
认证	certified	verb	ours
主播	livestream hosts	head	ours
签约主播	contracted livestream hosts	head	ours
社保	social security	head	ours
营养午餐	nutritious lunches	head	ours
免费营养午餐	free nutritious lunches	head	ours
住院费用	inpatient costs	head	ours
费用	costs	head	ours
就业意向	employment intentions	head	ours
水平	level	head	ours
平均水平	average	head	ours
全自动生产线	fully automated production lines	head	ours
团队	teams	head	ours
人才团队	teams of skilled professionals	head	ours
高层次人才团队	teams of high-level professionals	head	ours
利率	interest rate	head	ours
平均利率	average interest rate	head	ours
材料	materials	head	ours
申请材料	application materials	head	ours
路网密度	road network density	head	ours
城市运行中心	city operation centers	head	ours
物联感知设备	IoT sensing devices	head	ours
视频	video feeds	head	ours
事件	incidents	head	ours
学堂	schools	head	ours
老年学堂	schools for older people	head	ours
名额	places	head	ours
上门服务	home visit services	head	ours
困难老年人家庭	households of older people in difficulty	head	ours
重点人群	priority groups	head	ours
人群	groups of people	head	ours
配售型保障房	government-subsidized housing for sale	head	ours
驿站	service stations	head	ours
新市民驿站	service stations for new residents	head	ours
新市民	new urban residents	head	ours
房费	room rates	head	ours
集群	clusters	head	ours
省属国企	provincial state-owned enterprises	head	ours
国际客货运航线	international passenger and cargo air routes	head	ours
客货运航线	passenger and cargo air routes	head	ours
设区市	cities with districts	head	ours
设区市城市	cities with districts	head	ours
品类	categories	head	ours
经济总量	economic aggregate	head	ours
优秀市	outstanding cities	head	ours
库区	reservoir areas	head	ours
移民村	relocated villages	head	ours
库区移民村	relocated villages in reservoir areas	head	ours
优良路率	share of roads in good condition among	measure	ours
企业数	number of enterprises	head	ours
成效	results	head	ours
竹木加工	bamboo and timber processing	head	ours
电子元件	electronic components	head	ours
茶业	tea industry	head	ours
茶农	tea growers	head	ours
春茶	spring tea	head	ours
国家和地区	countries and regions	head	ours
规上工业	industrial enterprises above designated size	head	ours
规模以上工业	industrial enterprises above designated size	head	ours
规模工业	industrial enterprises above designated size	head	ours
“四上”单位	enterprises above designated size	head	ours
四上单位	enterprises above designated size	head	ours
经济增长	economic growth	head	ours
指标	indicators	head	ours
主要指标	main indicators	head	ours
农产品加工	agricultural product processing	head	ours
假期	holidays	head	ours
老街	old streets	head	ours
货物	goods	head	ours
新院区	new campuses	head	ours
院区	campuses	head	ours
厂	factories	head	ours
旧厂房	old factory buildings	head	ours
老厂房	old factory buildings	head	ours
出境断面	exit monitoring sections	head	ours
风电	wind power	head	ours
光伏	photovoltaic power	head	ours
首贷户	first-time borrowers	head	ours
客流	visitor traffic	head	ours
夜间客流	nighttime visitor traffic	head	ours
消费集聚区	consumption clusters	head	ours
夜间消费集聚区	nighttime consumption clusters	head	ours
旅客	passengers	head	ours
游船	cruise boats	head	ours
传染病	infectious diseases	head	ours
甲类传染病	Class A infectious diseases	head	ours
病例	cases	head	ours
应急响应	emergency responses	head	ours
防汛应急响应	flood control emergency responses	head	ours
国省控断面	nationally and provincially monitored sections	head	ours
同志	comrades	head	ours
义务教育学校	compulsory education schools	head	ours
车站	stations	head	ours
港口	ports	head	ours
景点	attractions	head	ours
文化遗产	cultural heritage	head	ours
产业工人	industrial workers	head	ours
新业态	new forms of business	head	ours
新模式	new models	head	ours
新就业形态劳动者	workers in new forms of employment	head	ours
灵活就业人员	people in flexible employment	head	ours
技术	technology	head	ours
核心技术	core technologies	head	ours
关键核心技术	core technologies in key fields	head	ours
货运	freight	head	ours
客运	passenger transport	head	ours
班列	trains	head	ours
收入水平	income level	head	ours
教育事业	education	head	ours
旅游业	tourism	head	ours
邮政	postal services	head	ours
通信	communications	head	ours
交通运输	transport	head	ours
生态环境	ecological environment	head	ours
人居环境	living environment	head	ours
治安	public order	head	ours
社会治安	public order	head	ours
社会治理	social governance	head	ours
基层治理	primary-level governance	head	ours
现代农业	modern agriculture	head	ours
对外开放	opening up	head	ours
开放型经济	open economy	head	ours
实体经济	real economy	head	ours
作风建设	improvement of conduct	head	ours
工作报告	work reports	head	ours
政府工作报告	government work report	head	ours
统计公报	statistical communique	head	ours
工作回顾	review of work	head	ours
工作安排	work plan	head	ours
重点工作	key work	head	ours
工作要点	key points of work	head	ours
工作总结	summary of work	head	ours
总体要求	general requirements	head	ours
主要目标	main targets	head	ours
工作	work	head	ours
国民经济	national economy	head	ours
经济社会发展	economic and social development	head	ours
国民经济和社会发展	national economic and social development	head	ours
国民经济和社会发展统计公报	statistical communique on national economic and social development	head	ours
社会发展	social development	head	ours
经济发展	economic development	head	ours
产业发展	industrial development	head	ours
民生福祉	public well-being	head	ours
民生保障	public well-being	head	ours
工业经济	industrial economy	head	ours
生态环境保护	ecological and environmental protection	head	ours
环境保护	environmental protection	head	ours
城市建设	urban development	head	ours
城市管理	urban management	head	ours
城市建设与管理	urban development and management	head	ours
城市建设和管理	urban development and management	head	ours
农村建设	rural development	head	ours
居民收入	household income	head	ours
居民收入和社会保障	household income and social security	head	ours
居民收入与社会保障	household income and social security	head	ours
固定资产	fixed assets	head	ours
国内贸易	domestic trade	head	ours
对外经济	foreign economic relations	head	ours
工业和建筑业	industry and construction	head	ours
科学技术	science and technology	head	ours
文化旅游	culture and tourism	head	ours
卫生健康	health	head	ours
社会事业	social programs	head	ours
基本民生	basic livelihood	head	ours
餐饮业	catering industry	head	ours
住宿业	hotel industry	head	ours
批发业	wholesale trade	head	ours
零售业	retail trade	head	ours
亲子	families	head	ours
损失金额	losses	head	ours
规模	scale of	measure	ours
总规模	total scale of	measure	ours
零售额	retail sales of	measure	ours
利润率	profit margin of	measure	ours
产出	output of	measure	ours
拥有量	number of	measure	ours
保有量	number of	measure	ours
数	number of	measure	ours
缺口	shortage of	measure	ours
缴存额	deposits of	measure	ours
位次	ranking of	measure	ours
发展	development of	measure	ours
管理	management of	measure	ours
综述	review of	measure	ours
回顾	review of	measure	ours
报告	report on	measure	ours
公报	communique on	measure	ours
净增数	net increase in	measure	ours
均值	average of	measure	ours
峰值	peak of	measure	ours
参保人数	people covered by	measure	ours
平均工资	average wage of	measure	ours
利用量	use of	measure	ours
消费量	consumption of	measure	ours
库存	stocks of	measure	ours
售价	selling prices of	measure	ours
销量	sales of	measure	ours
销售量	sales of	measure	ours
亏损面	share of loss-making among	measure	ours
亏损额	losses of	measure	ours
发明专利拥有量	invention patents held by	measure	ours
投入强度	intensity of spending on	measure	ours
密度	density of	measure	ours
知晓度	awareness of	measure	ours
认可度	approval of	measure	ours
就业人口	employed population of	measure	ours
平均亩产	average yield per mu of	measure	ours
种植规模	planting scale of	measure	ours
存栏量	stock of	measure	ours
出栏量	slaughter of	measure	ours
价格指数	price index for	measure	ours
销售价格指数	sales price index for	measure	ours
总指数	overall index of	measure	ours
产销量	output and sales of	measure	ours
收益	returns of	measure	ours
效益	returns of	measure	ours
负债率	debt ratio of	measure	ours
资产	assets of	measure	ours
总资产	total assets of	measure	ours
资产总额	total assets of	measure	ours
负债	liabilities of	measure	ours
从业人数	people employed in	measure	ours
就业容量	employment capacity of	measure	ours
处理率	treatment rate of	measure	ours
收集率	collection rate of	measure	ours
整改率	rectification rate of	measure	ours
化解率	resolution rate of	measure	ours
调解成功率	mediation success rate of	measure	ours
响应率	response rate of	measure	ours
修复率	restoration rate of	measure	ours
自给率	self-sufficiency rate of	measure	ours
成活率	survival rate of	measure	ours
保存率	survival rate of	measure	ours
毛利率	gross profit margin of	measure	ours
用气量	gas consumption of	measure	ours
产水量	water output of	measure	ours
业务收入	business revenue of	measure	ours
业务量	business volume of	measure	ours
采挖面积	area harvested of	measure	ours
受灾面积	disaster-affected area of	measure	ours
流转面积	transferred area of	measure	ours
养殖面积	farming area of	measure	ours
施工面积	floor space under construction of	measure	ours
竣工面积	floor space completed of	measure	ours
销售面积	floor space sold of	measure	ours
灌溉面积	irrigated area of	measure	ours
“双11”期间	during the “Double 11” shopping festival	modifier	ours
临港	port	modifier	ours
小散	small and scattered	modifier	ours
百亿级	10-billion-yuan	modifier	ours
千亿级	100-billion-yuan	modifier	ours
亿级	100-million-yuan	modifier	ours
百亿	10-billion-yuan	modifier	ours
千亿	100-billion-yuan	modifier	ours
沿江	along the river	modifier	ours
沿海	coastal	modifier	ours
沿线	along the line	modifier	ours
单日	single-day	modifier	ours
单日最高	peak single-day	modifier	ours
最高	highest	modifier	ours
最低	lowest	modifier	ours
最大	largest	modifier	ours
最大日	maximum daily	modifier	ours
暑运	summer-travel-season	modifier	ours
春运	Spring-Festival-travel-season	modifier	ours
林下	under the forest canopy	modifier	ours
深加工	deep-processed	modifier	ours
夜间	nighttime	modifier	ours
样本	sample	modifier	ours
股份制	joint-stock	modifier	ours
亏损	loss-making	modifier	ours
男女	male-to-female	modifier	ours
月人均	monthly per capita	modifier	ours
实有	existing	modifier	ours
入社	member	modifier	ours
每千人拥有	per 1,000 people	modifier	ours
每万人拥有	per 10,000 people	modifier	ours
每百户拥有	per 100 households	modifier	ours
新认证	newly certified	verb	ours
县级以上	county-level and higher	modifier	ours
县级及以上	county-level and higher	modifier	ours
区级以上	district-level and higher	modifier	ours
半小时	half-hour	modifier	ours
全自动	fully automated	modifier	ours
智能网联	intelligent connected	modifier	ours
出境	exit	modifier	ours
入境	inbound	modifier	ours
储能	energy storage	modifier	ours
旧	old	modifier	ours
一线	frontline	modifier	ours
国际化	international	modifier	ours
市场化	market-based	modifier	ours
专业化	specialized	modifier	ours
多元化	diversified	modifier	ours
数智化	digital and smart	modifier	ours
一体化	integrated	modifier	ours
网格化	grid-based	modifier	ours
高效	efficient	modifier	ours
可持续	sustainable	modifier	ours
优良	good	modifier	ours
良好	good	modifier	ours
休闲	leisure	modifier	ours
主题	theme	modifier	ours
运动	sports	modifier	ours
滨江	riverside	modifier	ours
滨水	waterfront	modifier	ours
滨海	seaside	modifier	ours
观光	sightseeing	modifier	ours
亲水	waterside	modifier	ours
智能网联汽车	intelligent connected vehicle	modifier	ours
义务	volunteer	modifier	ours
流动	mobile	modifier	ours
水上流动	mobile waterborne	modifier	ours
特困	extremely poor	modifier	ours
困难	disadvantaged	modifier	ours
省控	provincially monitored	modifier	ours
国控	nationally monitored	modifier	ours
市控	city-monitored	modifier	ours
核心区	core-area	modifier	ours
“三新”	new industries, new business formats and new business models	modifier	ours
党政	Party and government	modifier	ours
腾出	freed up	verb	ours
建成通车	completed and opened to traffic	verb	ours
新建投用	newly built and opened	verb	ours
新改建	newly built or rebuilt	verb	ours
除险加固	reinforced	verb	ours
加固	reinforced	verb	ours
预泄	discharged in advance	verb	ours
提前预泄	discharged in advance	verb	ours
下沉	sent to the front line	verb	ours
避险搬迁	relocated out of danger	verb	ours
避险转移	evacuated	verb	ours
采挖	dug up	verb	ours
扶持	supported	verb	ours
创成	created	verb	ours
停产	shut down	verb	ours
停产半停产	fully or partly shut down	verb	ours
计划实施	planned	verb	ours
计划建设	planned	verb	ours
发运	shipped	verb	ours
发出	sent out	verb	ours
达成	reached	verb	ours
提供	provided	verb	ours
拥有	owned	verb	ours
享受	received	verb	ours
出笼	sold for slaughter	verb	ours
销往	sold to	verb	ours
参评	assessed	verb	ours
战略性重组	strategically restructured	verb	ours
清零	cleared in full	verb	ours
回迁安置	moved back and resettled	verb	ours
避险	moved out of danger	verb	ours
公开	made public	verb	ours
落实	put in place	verb	ours
未落实	not yet secured	verb	ours
未办结	not yet completed	verb	ours
未完成	not yet completed	verb	ours
未整改	not yet rectified	verb	ours
施工	under construction	verb	ours
推广	promoted	verb	ours
普及	popularized	verb	ours
表彰	commended	verb	ours
补助	subsidized	verb	ours
种养	raised	verb	ours
试种	trial-planted	verb	ours
建成投用	completed and opened	verb	ours
建成投产	completed and put into operation	verb	ours
竣工投产	completed and put into operation	verb	ours
竣工投用	completed and opened	verb	ours
提标改造	upgraded	verb	ours
新改造	newly renovated	verb	ours
新种植	newly planted	verb	ours
新栽植	newly planted	verb	ours
新引育	newly attracted and fostered	verb	ours
新获批	newly approved	verb	ours
新获评	newly named	verb	ours
新入库	newly entered in the pipeline	verb	ours
新发布	newly released	verb	ours
新发放	newly issued	verb	ours
新发展	newly added	verb	ours
新招聘	newly recruited	verb	ours
新安装	newly installed	verb	ours
新投用	newly opened	verb	ours
新投产	newly put into operation	verb	ours
新落户	newly set up locally	verb	ours
新上市	newly listed	verb	ours
新挂牌	newly listed	verb	ours
渡改桥	bridges replacing ferry crossings	whole	ours
三次产业比重	shares of primary, secondary and tertiary industries	whole	ours
三次产业占比	shares of primary, secondary and tertiary industries	whole	ours
项目用地指标缺口	shortage of land quotas for projects	whole	ours
城镇消费品零售额	urban retail sales of consumer goods	whole	ours
乡村消费品零售额	rural retail sales of consumer goods	whole	ours
居民消费价格总指数	overall consumer price index	whole	ours
城市居民消费价格指数	urban consumer price index	whole	ours
农村居民消费价格指数	rural consumer price index	whole	ours
新建商品住宅销售价格指数	sales price index for newly built commercial residential buildings	whole	ours
工业生产者购进价格指数	purchasing price index for industrial producers	whole	ours
食品烟酒类价格	prices of food, tobacco and liquor	whole	ours
衣着类价格	clothing prices	whole	ours
居住类价格	housing prices	whole	ours
生活用品及服务类价格	prices of household articles and services	whole	ours
交通通信类价格	prices of transport and communications	whole	ours
教育文化娱乐类价格	prices of education, culture and recreation	whole	ours
医疗保健类价格	healthcare prices	whole	ours
其他用品及服务类价格	prices of other articles and services	whole	ours
居民消费价格涨幅	rise in consumer prices	whole	ours
居民消费价格指数涨幅	rise in the consumer price index	whole	ours
限额以上餐饮业营业额	catering turnover of enterprises above designated size	whole	ours
限额以上粮油食品类零售额	retail sales of grain, oil and food by enterprises above designated size	whole	ours
限额以上汽车类零售额	retail sales of automobiles by enterprises above designated size	whole	ours
限额以上新能源汽车零售额	retail sales of new energy vehicles by enterprises above designated size	whole	ours
限额以上书报杂志类零售额	retail sales of books, newspapers and magazines by enterprises above designated size	whole	ours
亿元生产总值生产安全事故死亡人数	workplace accident deaths per 100 million yuan of GDP	whole	ours
道路交通万车死亡人数	road traffic deaths per 10,000 vehicles	whole	ours
规模以上工业产品销售率	sales-output ratio of industrial enterprises above designated size	whole	ours
工业产品销售率	sales-output ratio of industrial products	whole	ours
规模以上工业企业亏损面	share of industrial enterprises above designated size making losses	whole	ours
规模以上工业亏损企业亏损额	losses of loss-making industrial enterprises above designated size	whole	ours
规模以上工业企业营业收入利润率	profit margin on business revenue of industrial enterprises above designated size	whole	ours
营业收入利润率	profit margin on business revenue	whole	ours
工业大类行业增长面	share of major industrial sectors with growth	whole	ours
空气质量达到二级以上天数	days with air quality at Grade II or better	whole	ours
空气质量达到二级及以上天数	days with air quality at Grade II or better	whole	ours
空气优良天数比例	share of days with good air quality	whole	ours
空气优良天数	days with good air quality	whole	ours
空气质量优良天数比例	share of days with good air quality	whole	ours
空气质量	air quality	whole	ours
国省控断面水质达标率	share of nationally and provincially monitored sections meeting water quality standards	whole	ours
蔬菜及食用菌产量	output of vegetables and edible fungi	whole	ours
稻渔综合种养水产品产量	output of aquatic products from integrated rice-fish farming	whole	ours
户籍人口男女性别比	male-to-female sex ratio of the registered population	whole	ours
户籍总户数	total registered households	whole	ours
总户数	total households	whole	ours
每千人拥有执业（助理）医师	licensed doctors and assistant doctors per 1,000 people	whole	ours
每千人拥有执业(助理)医师	licensed doctors and assistant doctors per 1,000 people	whole	ours
每千人拥有企业数	enterprises per 1,000 people	whole	ours
城市低保月人均保障标准	monthly per capita urban subsistence allowance standard	whole	ours
农村低保月人均保障标准	monthly per capita rural subsistence allowance standard	whole	ours
城乡居民基础养老金最低标准	minimum basic pension for rural and non-working urban residents	whole	ours
税占比	tax share	whole	ours
一般公共预算收入税占比	tax share of general public budget revenue	whole	ours
税收占一般公共预算收入比重	tax revenue as a share of general public budget revenue	whole	ours
城镇调查失业率均值	average surveyed urban unemployment rate	whole	ours
住院费用政策范围内报销比例	reimbursement rate for inpatient costs within the scope of insurance policies	whole	ours
政策范围内住院费用报销比例	reimbursement rate for inpatient costs within the scope of insurance policies	whole	ours
城区院前急救平均反应时间	average response time of pre-hospital emergency care in urban areas	whole	ours
院前急救平均反应时间	average response time of pre-hospital emergency care	whole	ours
强降雨最大日降雨量	maximum daily rainfall during the heavy rain	whole	ours
经济增长贡献率	contribution rate to economic growth	whole	ours
事件平均处置时长	average handling time of incidents	whole	ours
平均处置时长	average handling time	whole	ours
事件按期办结率	on-time completion rate of incidents	whole	ours
按期办结率	on-time completion rate	whole	ours
跑动次数	trips required	whole	ours
村级集体经济经营性收入	business income of village collective economies	whole	ours
集体经营性收入	collective business income	whole	ours
经营性收入	business income	whole	ours
社区长者食堂	community canteens for older people	whole	ours
城镇老旧小区改造惠及户数	households benefiting from renovation of old urban residential compounds	whole	ours
农作物受灾面积	crop area affected by disasters	whole	ours
改造雨污管网投入	spending on renovation of stormwater and sewage pipes	whole	ours
消费品零售额	retail sales of consumer goods	whole	ours
县域综合实力	overall strength of counties	whole	ours
综合产值	overall output value	whole	ours
标准厂房入驻率	occupancy rate of standardized factory buildings	whole	ours
外贸出口值	value of foreign trade exports	whole	ours
外贸进口值	value of foreign trade imports	whole	ours
全省平均水平	provincial average	whole	ours
全市平均水平	citywide average	whole	ours
全国平均水平	national average	whole	ours
全省平均	provincial average	whole	ours
全市平均	citywide average	whole	ours
全国平均	national average	whole	ours
水上流动助浴船	mobile bathing boats for older people	whole	ours
以旧换新补贴品类	categories of trade-in subsidies	phrase	ours
北京市	Beijing	place	ours
上海市	Shanghai	place	ours
天津市	Tianjin	place	ours
重庆市	Chongqing	place	ours
北京	Beijing	place	ours
上海	Shanghai	place	ours
天津	Tianjin	place	ours
重庆	Chongqing	place	ours
江西	Jiangxi	place	ours
浙江	Zhejiang	place	ours
江苏	Jiangsu	place	ours
广东	Guangdong	place	ours
福建	Fujian	place	ours
安徽	Anhui	place	ours
山东	Shandong	place	ours
河南	Henan	place	ours
河北	Hebei	place	ours
湖南	Hunan	place	ours
湖北	Hubei	place	ours
四川	Sichuan	place	ours
云南	Yunnan	place	ours
贵州	Guizhou	place	ours
海南	Hainan	place	ours
辽宁	Liaoning	place	ours
吉林	Jilin	place	ours
黑龙江	Heilongjiang	place	ours
甘肃	Gansu	place	ours
青海	Qinghai	place	ours
新疆	Xinjiang	place	ours
宁夏	Ningxia	place	ours
西藏	Xizang	place	ours
广西	Guangxi	place	ours
内蒙古	Inner Mongolia	place	ours
山西	Shanxi	place	ours
陕西	Shaanxi	place	ours
浙江省	Zhejiang Province	place	ours
江苏省	Jiangsu Province	place	ours
广东省	Guangdong Province	place	ours
福建省	Fujian Province	place	ours
安徽省	Anhui Province	place	ours
山东省	Shandong Province	place	ours
河南省	Henan Province	place	ours
河北省	Hebei Province	place	ours
湖南省	Hunan Province	place	ours
湖北省	Hubei Province	place	ours
四川省	Sichuan Province	place	ours
云南省	Yunnan Province	place	ours
贵州省	Guizhou Province	place	ours
海南省	Hainan Province	place	ours
辽宁省	Liaoning Province	place	ours
吉林省	Jilin Province	place	ours
黑龙江省	Heilongjiang Province	place	ours
甘肃省	Gansu Province	place	ours
青海省	Qinghai Province	place	ours
山西省	Shanxi Province	place	ours
陕西省	Shaanxi Province	place	ours
南昌	Nanchang	place	ours
广州	Guangzhou	place	ours
深圳	Shenzhen	place	ours
杭州	Hangzhou	place	ours
南京	Nanjing	place	ours
苏州	Suzhou	place	ours
宁波	Ningbo	place	ours
武汉	Wuhan	place	ours
长沙	Changsha	place	ours
成都	Chengdu	place	ours
西安	Xi’an	place	ours
郑州	Zhengzhou	place	ours
合肥	Hefei	place	ours
福州	Fuzhou	place	ours
厦门	Xiamen	place	ours
青岛	Qingdao	place	ours
济南	Jinan	place	ours
长江	Yangtze River	place	ours
黄河	Yellow River	place	ours
赣江	Ganjiang River	place	ours
鄱阳湖	Poyang Lake	place	ours
中国	China	place	ours
报告病例	reported cases	head	ours
“三新”经济	economy of new industries, new business formats and new business models	head	ours
技术改造	technological upgrading	head	ours
技改	technological upgrading	head	ours
数字化改造	digital upgrading	head	ours
发送旅客	passenger departures	head	ours
累计发送旅客	cumulative passenger departures	head	ours
上市后备库	pools of companies preparing to go public	head	ours
家庭医生签约服务	family doctor contract services	head	ours
强降雨	heavy rain	head	ours
用地	land	head	ours
秋季开学新生	new students in the fall semester	head	ours
问卷调查	questionnaire surveys	head	ours
扩产计划	expansion plans	head	ours
资质等级	qualification grades	head	ours
主播带货额	sales by livestream hosts	head	ours
务工	workers	head	ours
深加工企业	deep-processing enterprises	head	ours
深加工产品	deep-processed products	head	ours
黄精	polygonatum	head	ours
黄精鲜品	fresh polygonatum	head	ours
齿轮箱	gearboxes	head	ours
共建“一带一路”国家	Belt and Road partner countries	head	ours
年数	years	head	ours
发电装机	installed power generation capacity	head	ours
增收	income growth	head	ours
缓税缓费	tax and fee deferrals	head	ours
扩产	expansion	head	ours
残疾儿童	children with disabilities	head	ours
孤寡老人	older people without families	head	ours
适龄儿童	school-age children	head	ours
管理服务	management services	head	ours
便民服务	public services	head	ours
公共文化	public culture	head	ours
技术创新	technological innovation	head	ours
财政收支	fiscal revenue and expenditure	head	ours
法治建设	rule of law	head	ours
法治政府	law-based government	head	ours
依法行政	law-based administration	head	ours
廉政建设	clean government	head	ours
改革发展	reform and development	head	ours
安全生产	workplace safety	head	ours
社会稳定	social stability	head	ours
农业农村	agriculture and rural areas	head	ours
“三农”工作	work on agriculture, rural areas and rural residents	head	ours
三农	agriculture, rural areas and rural residents	head	ours
工业强区	industrial strength	head	ours
城市品质	quality of the city	head	ours
城乡建设	urban and rural development	head	ours
生态建设	ecological conservation	head	ours
文化建设	cultural development	head	ours
经济运行	economic performance	head	ours
年度工作	work of the year	head	ours
今后工作	work ahead	head	ours
存在问题	existing problems	head	ours
附注	notes	head	ours
人民生活	people’s living standards	head	ours
资源、环境和应急管理	resources, environment and emergency management	head	ours
应急管理	emergency management	head	ours
教育和科学技术	education, science and technology	head	ours
改革创新	reform and innovation	head	ours
投入资金	funds invested in	measure	ours
累计投入资金	cumulative funds invested in	measure	ours
供餐	meals served by	measure	ours
外销量	outbound sales of	measure	ours
运营里程	length in operation of	measure	ours
任务完成率	task completion rate of	measure	ours
载客	passengers carried by	measure	ours
售票	tickets sold for	measure	ours
月工资	monthly wages of	measure	ours
实有床位	existing beds at	measure	ours
提质增效	improvement in quality and efficiency of	measure	ours
用时	time taken for	measure	ours
全程网办	fully online	modifier	ours
一期	phase-one	modifier	ours
二期	phase-two	modifier	ours
三期	phase-three	modifier	ours
第一轮	first-round	modifier	ours
第二轮	second-round	modifier	ours
第三轮	third-round	modifier	ours
“五一”假期	during the May Day holiday	modifier	ours
国庆假期	during the National Day holiday	modifier	ours
春节假期	during the Spring Festival holiday	modifier	ours
“十四五”期间	during the 14th Five-Year Plan period	modifier	ours
柔性引进	brought in on flexible terms	verb	ours
同比减少	down year-on-year	verb	ours
同比下降	down year-on-year	verb	ours
同比增加	up year-on-year	verb	ours
同比提高	up year-on-year	verb	ours
搬改关转	relocated, upgraded, closed or converted	verb	ours
有	had	verb	ours
具有	had	verb	ours
实现增长	growing	verb	ours
持续改善	improving steadily	verb	ours
持续优化	improving steadily	verb	ours
持续提升	improving steadily	verb	ours
稳步提升	rising steadily	verb	ours
稳步增长	growing steadily	verb	ours
持续向好	improving steadily	verb	ours
显著提升	markedly improved	verb	ours
明显改善	markedly improved	verb	ours
显著改善	markedly improved	verb	ours
明显提升	markedly improved	verb	ours
扎实推进	under way	verb	ours
深入推进	under way	verb	ours
全面推进	under way	verb	ours
不断增强	growing stronger	verb	ours
不断完善	improving steadily	verb	ours
不断提升	improving steadily	verb	ours
同比上升	up year-on-year	verb	ours
规模以上工业大类行业	major sectors of industry above designated size	whole	ours
技术改造企业	enterprises carrying out technological upgrading	whole	ours
高铁运营里程	length of high-speed railways in operation	whole	ours
工业税收	industrial tax revenue	whole	ours
家庭医生签约服务重点人群	priority groups covered by family doctor contract services	whole	ours
城中村改造回迁安置群众	residents of urban villages resettled after renovation	whole	ours
城中村改造回迁安置人数	residents of urban villages resettled after renovation	whole	ours
人均月工资	monthly wages per person	whole	ours
改革攻坚	tackling of tough reforms	phrase	ours
幅度	margin	head	ours
菱角	water caltrops	head	ours
成交	transactions	head	ours
线上成交	online transactions	head	ours
助餐套餐	set meals at meal service points	head	ours
防灾减灾	disaster prevention and mitigation	head	ours
综合考评	overall assessment	head	ours
参赛队伍	participating teams	head	ours
龙舟节	dragon boat festivals	head	ours
高水平	high level	head	ours
亩产值	output value per mu of	measure	ours
花费	spending of	measure	ours
人均花费	per capita spending of	measure	ours
综合考评位次	overall assessment ranking of	measure	ours
办理时限	processing time limits for	measure	ours
最便宜	cheapest	modifier	ours
考评	assessment	modifier	ours
粮食作物	grain crops	head	ours
经济作物	cash crops	head	ours
烤烟	flue-cured tobacco	head	ours
谷物	cereals	head	ours
豆类	beans	head	ours
农林牧渔服务业	agriculture, forestry, animal husbandry and fishery services	head	ours
日用品	daily necessities	head	ours
务工劳动力	migrant workers	head	ours
传媒	media	head	ours
节能环保	energy conservation and environmental protection	head	ours
农林水支出	expenditure on agriculture, forestry and water conservancy	head	ours
节能环保支出	expenditure on energy conservation and environmental protection	head	ours
文化旅游体育与传媒支出	expenditure on culture, tourism, sports and media	head	ours
转移性收入	transfer revenue	head	ours
政府采购	government procurement	head	ours
政府	government	modifier	ours
地方政府	local governments	head	ours
事业	programs	head	ours
民生事业	livelihood programs	head	ours
高职院校	higher vocational colleges	head	ours
本科高校	undergraduate universities	head	ours
铁路专用线	dedicated railway lines	head	ours
专用线	dedicated lines	head	ours
高科技	high technology	head	ours
高科技项目	high-tech projects	head	ours
绿电	green power	head	ours
绿氢	green hydrogen	head	ours
煤化工	coal chemicals	head	ours
电量	electricity	head	ours
生活费	living expenses	head	ours
份额	share	head	ours
预留份额	reserved share	head	ours
医疗次中心	secondary medical centers	head	ours
消费聚集区	consumption clusters	head	ours
夜间消费聚集区	nighttime consumption clusters	head	ours
退役士兵	veterans	head	ours
中医药	traditional Chinese medicine	head	ours
旅游花费	tourism spending	head	ours
约束性指标	binding targets	head	ours
预期性指标	anticipatory targets	head	ours
产业项目库	industrial project pipelines	head	ours
党代表	Party delegates	head	ours
人大代表	people’s congress deputies	head	ours
政协委员	political advisers	head	ours
转移支付	transfer payments	head	ours
上级转移支付	transfer payments from higher levels of government	head	ours
税收返还	tax rebates	head	ours
债务转贷收入	on-lending revenue from bonds	head	ours
结转资金	carried-over funds	head	ours
预备费	reserve funds	head	ours
国库	treasury	head	ours
国有土地使用权出让收入	revenue from the sale of state-owned land use rights	head	ours
国有资本经营收入	revenue from state capital operations	head	ours
社会保险基金收入	social insurance fund revenue	head	ours
社会保险基金支出	social insurance fund expenditure	head	ours
契税	deed tax	head	ours
增值税	value-added tax	head	ours
企业所得税	corporate income tax	head	ours
个人所得税	personal income tax	head	ours
土地增值税	land value-added tax	head	ours
房产税	property tax	head	ours
城建税	urban maintenance and construction tax	head	ours
罚没收入	fines and confiscations	head	ours
公共安全支出	public security expenditure	head	ours
科学技术支出	science and technology expenditure	head	ours
卫生健康支出	health expenditure	head	ours
城乡社区支出	urban and rural community expenditure	head	ours
交通运输支出	transport expenditure	head	ours
住房保障支出	housing security expenditure	head	ours
一般公共服务支出	general public service expenditure	head	ours
住房保障	housing security	head	ours
灾害防治	disaster prevention	head	ours
民政	civil affairs	head	ours
公路货运量	road freight volume	head	ours
铁路货运量	railway freight volume	head	ours
公路客运量	road passenger volume	head	ours
汽车零部件	auto parts	head	ours
工程机械	construction machinery	head	ours
轨道交通装备	rail transit equipment	head	ours
白酒	liquor	head	ours
啤酒	beer	head	ours
彩电	color televisions	head	ours
手机	mobile phones	head	ours
化纤	chemical fibers	head	ours
布	cloth	head	ours
纱	yarn	head	ours
平板玻璃	plate glass	head	ours
粗钢	crude steel	head	ours
生铁	pig iron	head	ours
商品混凝土	ready-mixed concrete	head	ours
电动自行车	electric bikes	head	ours
教育投入	education spending	head	ours
青年公寓	apartments for young people	head	ours
零工市场	gig markets	head	ours
家政服务	domestic services	head	ours
护工	care workers	head	ours
网约车司机	ride-hailing drivers	head	ours
快递员	couriers	head	ours
外卖员	food delivery riders	head	ours
工会会员	trade union members	head	ours
职工之家	workers’ homes	head	ours
妇联	women’s federations	head	ours
未成年人	minors	head	ours
流浪乞讨人员	homeless people and beggars	head	ours
婚姻登记	marriage registrations	head	ours
结婚登记	marriage registrations	head	ours
离婚登记	divorce registrations	head	ours
新生儿	newborns	head	ours
孕产妇	pregnant women and new mothers	head	ours
慢性病	chronic diseases	head	ours
高血压	hypertension	head	ours
糖尿病	diabetes	head	ours
精神障碍患者	people with mental disorders	head	ours
肺结核	tuberculosis	head	ours
献血	blood donation	head	ours
无偿献血	voluntary blood donation	head	ours
县道公路	county roads	head	ours
水土流失	soil erosion	head	ours
地下水	groundwater	head	ours
地表水	surface water	head	ours
空气	air	head	ours
固体废物	solid waste	head	ours
危险废物	hazardous waste	head	ours
医疗废物	medical waste	head	ours
排污许可证	pollutant discharge permits	head	ours
环评	environmental impact assessments	head	ours
国土绿化	afforestation	head	ours
天然林	natural forests	head	ours
公益林	public-welfare forests	head	ours
商品林	commercial forests	head	ours
森林火灾	forest fires	head	ours
地震	earthquakes	head	ours
台风	typhoons	head	ours
洪涝	floods	head	ours
干旱	droughts	head	ours
防汛	flood control	head	ours
抗旱	drought relief	head	ours
人均可支配收入	per capita disposable income of	measure	ours
可支配收入	disposable income of	measure	ours
经营收入	business income of	measure	ours
服务费	service fees for	measure	ours
补助标准	subsidy standard for	measure	ours
保障标准	benefit standard of	measure	ours
总装机	total installed capacity of	measure	ours
总装机容量	total installed capacity of	measure	ours
装机规模	installed capacity of	measure	ours
总产能	total production capacity of	measure	ours
年产量	annual output of	measure	ours
安置率	placement rate of	measure	ours
落实率	implementation rate of	measure	ours
毕业去向落实率	placement rate of	measure	ours
初次毕业去向落实率	initial placement rate of	measure	ours
获得率	acquisition rate of	measure	ours
持有率	possession rate of	measure	ours
签约率	signing rate of	measure	ours
入园率	kindergarten enrollment rate of	measure	ours
入学率	enrollment rate of	measure	ours
升学率	progression rate of	measure	ours
录取率	admission rate of	measure	ours
在校生数	number of students enrolled in	measure	ours
招生数	number of students admitted to	measure	ours
毕业生数	number of graduates of	measure	ours
床位数	number of beds in	measure	ours
企业数量	number of enterprises in	measure	ours
参加人数	number of participants in	measure	ours
受益人数	number of people benefiting from	measure	ours
死亡人数	number of deaths in	measure	ours
受伤人数	number of people injured in	measure	ours
事故起数	number of accidents in	measure	ours
非国有	non-state	modifier	ours
一产	primary-industry	modifier	ours
二产	secondary-industry	modifier	ours
三产	tertiary-industry	modifier	ours
年度内	within-the-year	modifier	ours
人民币	renminbi	modifier	ours
约束性	binding	modifier	ours
预期性	anticipatory	modifier	ours
自治区级	regional-level	modifier	ours
州级	prefecture-level	modifier	ours
本科	undergraduate	modifier	ours
专科	junior college	modifier	ours
双一流	double first-class	modifier	ours
调入	transferred in	verb	ours
使用	used	verb	ours
支持	supported	verb	ours
划转	transferred	verb	ours
共建	jointly built	verb	ours
合作共建	jointly built	verb	ours
建设改造	built and renovated	verb	ours
改造建设	renovated and built	verb	ours
新投放	newly provided	verb	ours
采购	procured	verb	ours
征集	collected	verb	ours
评选	selected	verb	ours
命名	named	verb	ours
增殖放流	released	verb	ours
一产增加值	value added of the primary industry	whole	ours
二产增加值	value added of the secondary industry	whole	ours
三产增加值	value added of the tertiary industry	whole	ours
三次产业结构比	ratio of primary, secondary and tertiary industries	whole	ours
城镇常住居民人均可支配收入	per capita disposable income of permanent urban residents	whole	ours
农村常住居民人均可支配收入	per capita disposable income of permanent rural residents	whole	ours
全体常住居民人均可支配收入	per capita disposable income of all permanent residents	whole	ours
金融机构人民币各项存款余额	outstanding renminbi deposits at financial institutions	whole	ours
金融机构人民币各项贷款余额	outstanding renminbi loans at financial institutions	whole	ours
各项人民币存款余额	outstanding renminbi deposits	whole	ours
各项人民币贷款余额	outstanding renminbi loans	whole	ours
特困供养生活费标准	living allowance standard for people in extreme difficulty	whole	ours
城乡居民基础养老金	basic pension for rural and non-working urban residents	whole	ours
城乡居民基本医保人均补助标准	per capita subsidy for basic medical insurance for rural and non-working urban residents	whole	ours
非国有投资	non-state investment	whole	ours
国有投资	state-owned investment	whole	ours
省外务工劳动力	workers employed outside the province	whole	ours
高校毕业生初次毕业去向落实率	initial placement rate of college graduates	whole	ours
粮油食品类商品销售	sales of grain, oil and food	whole	ours
日用品类商品销售	sales of daily necessities	whole	ours
汽车类商品销售	sales of automobiles	whole	ours
税收返还和上级转移支付收入	revenue from tax rebates and transfer payments from higher levels of government	whole	ours
地方政府一般债务转贷收入	on-lending revenue from general bonds of local governments	whole	ours
电力总装机	total installed power capacity	whole	ours
旅客发送量	passenger departures	whole	ours
货物发送量	freight dispatched	whole	ours
直播	livestreaming	head	ours
科普	science popularization	head	ours
旅游人次	tourist visits	head	ours
每千人口	per 1,000 people	modifier	ours
每万人口	per 10,000 people	modifier	ours
恢复	restored	verb	ours
绿化造林	afforested	verb	ours
创业人数	people starting businesses	head	ours
服务时长	service hours of	measure	ours
累计服务时长	total service hours of	measure	ours
冬种油菜播种面积	area sown with winter rapeseed	whole	ours
5G网络	5G networks	head	ours
宽带网络	broadband networks	head	ours
千兆网络	gigabit networks	head	ours
通信网络	communications networks	head	ours
新建区	Xinjian District	place	ours
青云谱区	Qingyunpu District	place	ours
红谷滩区	Honggutan District	place	ours
全产业链	whole industry chain	head	ours
黄精深加工产品线上订单	online orders for deep-processed polygonatum products	head	ours
减税降费退税缓税缓费	tax and fee cuts, refunds and deferrals	whole	ours
中心城区建成区面积	built-up area of the central urban area	whole	ours
`;
